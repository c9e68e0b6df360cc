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

declare global {
  interface HTMLElementEventMap {
    'dvc-dossier-submit': DvcDossierSubmitEvent;
  }
}
