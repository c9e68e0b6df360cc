/** The reader wants to pay a fee. A page that cancels it shows how, such as with `<dvc-payment>`; otherwise `payment-href` is opened. */
export class DvcDossierPayEvent extends Event {
  static readonly eventName = 'dvc-dossier-pay';
  /** Of the dossier; it opens nothing by itself. */
  readonly code: string;
  readonly feeId: string;

  constructor(code: string, feeId: string) {
    super(DvcDossierPayEvent.eventName, { bubbles: true, composed: true, cancelable: true });
    this.code = code;
    this.feeId = feeId;
  }
}

/** The reader wants to rate how the dossier was handled. A page that cancels it shows how; otherwise `rating-href` is opened. */
export class DvcDossierRateEvent extends Event {
  static readonly eventName = 'dvc-dossier-rate';
  /** Of the dossier; it opens nothing by itself. */
  readonly code: string;

  constructor(code: string) {
    super(DvcDossierRateEvent.eventName, { bubbles: true, composed: true, cancelable: true });
    this.code = code;
  }
}

declare global {
  interface HTMLElementEventMap {
    'dvc-dossier-pay': DvcDossierPayEvent;
    'dvc-dossier-rate': DvcDossierRateEvent;
  }
}
