/** What the element shows: `send` = the form, `track` = looking up by code and secret, `read` = published answers. */
export type FeedbackViewName = 'send' | 'track' | 'read';

/** The gateway has it. Says nothing of what was written, nor of who wrote. */
export class DvcFeedbackSentEvent extends Event {
  static readonly eventName = 'dvc-feedback-sent';
  /** `PA-…`; it opens nothing by itself. */
  readonly code: string;

  constructor(code: string) {
    super(DvcFeedbackSentEvent.eventName, { bubbles: true, composed: true });
    this.code = code;
  }
}

/** The reader has gone to another view. */
export class DvcFeedbackViewEvent extends Event {
  static readonly eventName = 'dvc-feedback-view';
  readonly view: FeedbackViewName;

  constructor(view: FeedbackViewName) {
    super(DvcFeedbackViewEvent.eventName, { bubbles: true, composed: true });
    this.view = view;
  }
}

declare global {
  interface HTMLElementEventMap {
    'dvc-feedback-sent': DvcFeedbackSentEvent;
    'dvc-feedback-view': DvcFeedbackViewEvent;
  }
}
