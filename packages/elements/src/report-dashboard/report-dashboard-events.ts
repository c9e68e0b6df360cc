import type { Choice } from './address/choice.js';

/** The reader looks at something else: another period, agency, sector, tier, service or figure. */
export class DvcReportChangedEvent extends Event {
  static readonly eventName = 'dvc-report-changed';
  /** What is looked at now, as the page's address says it. */
  readonly choice: Choice;

  constructor(choice: Choice) {
    super(DvcReportChangedEvent.eventName, { bubbles: true, composed: true });
    this.choice = choice;
  }
}

declare global {
  interface HTMLElementEventMap {
    'dvc-report-changed': DvcReportChangedEvent;
  }
}
