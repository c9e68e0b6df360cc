import type { DossierStatus } from '@dvcqg/openapi';

/** A dossier is shown, or is shown anew after it has changed. Says nothing of what is in it. */
export class DvcDossierOpenedEvent extends Event {
  static readonly eventName = 'dvc-dossier-opened';
  /** Code of the dossier; it opens nothing by itself. */
  readonly code: string;
  readonly status: DossierStatus;

  constructor(code: string, status: DossierStatus) {
    super(DvcDossierOpenedEvent.eventName, { bubbles: true, composed: true });
    this.code = code;
    this.status = status;
  }
}

declare global {
  interface HTMLElementEventMap {
    'dvc-dossier-opened': DvcDossierOpenedEvent;
  }
}
