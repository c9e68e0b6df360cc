/** Feedback is about to be opened from the list, or left for it (`code` is empty then). Cancel it to show it in another way. */
export class DvcDeskFeedbackOpenEvent extends Event {
  static readonly eventName = 'dvc-desk-feedback-open';
  /** `PA-…`, or empty. */
  readonly code: string;

  constructor(code: string) {
    super(DvcDeskFeedbackOpenEvent.eventName, { bubbles: true, composed: true, cancelable: true });
    this.code = code;
  }
}

/** The officer did something, and the gateway has it. */
export class DvcDeskFeedbackActedEvent extends Event {
  static readonly eventName = 'dvc-desk-feedback-acted';
  readonly code: string;
  /** As the contract names it, such as `answer`. */
  readonly action: string;

  constructor(code: string, action: string) {
    super(DvcDeskFeedbackActedEvent.eventName, { bubbles: true, composed: true });
    this.code = code;
    this.action = action;
  }
}

declare global {
  interface HTMLElementEventMap {
    'dvc-desk-feedback-open': DvcDeskFeedbackOpenEvent;
    'dvc-desk-feedback-acted': DvcDeskFeedbackActedEvent;
  }
}
