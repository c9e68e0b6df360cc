import type { FormValues } from '@dvcqg/forms';

/**
 * The reader wants to send the dossier. A page that takes the answers over calls `preventDefault()`; otherwise the element
 * hands them in itself. The answers are personal data: keep them out of logs and addresses.
 */
export class DvcDossierSubmitEvent extends Event {
  static readonly type = 'dvc-dossier-submit';
  /** National code of the service. */
  readonly code: string;
  /** Which form was filled in. */
  readonly definitionId: string;
  readonly definitionVersion: number;
  /** The answers as the gateway takes them; files are not among them. */
  readonly values: FormValues;

  constructor(code: string, definition: { readonly id: string; readonly version: number }, values: FormValues) {
    super(DvcDossierSubmitEvent.type, { bubbles: true, composed: true, cancelable: true });
    this.code = code;
    this.definitionId = definition.id;
    this.definitionVersion = definition.version;
    this.values = values;
  }
}

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
    'dvc-dossier-submit': DvcDossierSubmitEvent;
  }
}
