/** The reader is signed in: has just come back, or was so on the page before. */
export class DvcSignedInEvent extends Event {
  static readonly eventName = 'dvc-signed-in';

  constructor() {
    super(DvcSignedInEvent.eventName, { bubbles: true, composed: true });
  }
}

/** The reader is not signed in any more: signed out here or in another tab, or the session has run out. */
export class DvcSignedOutEvent extends Event {
  static readonly eventName = 'dvc-signed-out';

  constructor() {
    super(DvcSignedOutEvent.eventName, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'dvc-signed-in': DvcSignedInEvent;
    'dvc-signed-out': DvcSignedOutEvent;
  }
}
