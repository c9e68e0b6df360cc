import type { DossierAction } from '@dvcqg/openapi';

/** The officer did something with the dossier. */
export class DvcDeskActedEvent extends Event {
  static readonly eventName = 'dvc-desk-acted';
  /** Code of the dossier. */
  readonly code: string;
  readonly action: DossierAction;

  constructor(code: string, action: DossierAction) {
    super(DvcDeskActedEvent.eventName, { bubbles: true, composed: true });
    this.code = code;
    this.action = action;
  }
}

declare global {
  interface HTMLElementEventMap {
    'dvc-desk-acted': DvcDeskActedEvent;
  }
}
