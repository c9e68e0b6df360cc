/** A dossier is about to be opened. A page that shows it itself cancels the event. */
export class DvcDeskOpenEvent extends Event {
  static readonly eventName = 'dvc-desk-open';
  /** Code of the dossier. */
  readonly code: string;

  constructor(code: string) {
    super(DvcDeskOpenEvent.eventName, { bubbles: true, composed: true, cancelable: true });
    this.code = code;
  }
}

declare global {
  interface HTMLElementEventMap {
    'dvc-desk-open': DvcDeskOpenEvent;
  }
}
