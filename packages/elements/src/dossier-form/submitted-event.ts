/** The gateway has the dossier and has given a receipt. */
export class DvcDossierSubmittedEvent extends Event {
  static readonly type = 'dvc-dossier-submitted';
  /** Code of the dossier (mã hồ sơ). It opens nothing by itself. */
  readonly code: string;

  constructor(code: string) {
    super(DvcDossierSubmittedEvent.type, { bubbles: true, composed: true });
    this.code = code;
  }
}

declare global {
  interface HTMLElementEventMap {
    'dvc-dossier-submitted': DvcDossierSubmittedEvent;
  }
}
