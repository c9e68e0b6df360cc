/** A service is shown. */
export class DvcServiceLoadedEvent extends Event {
  static readonly type = 'dvc-service-loaded';
  /** National code of the service. */
  readonly code: string;
  readonly version: number;

  constructor(code: string, version: number) {
    super(DvcServiceLoadedEvent.type, { bubbles: true, composed: true });
    this.code = code;
    this.version = version;
  }
}

declare global {
  interface HTMLElementEventMap {
    'dvc-service-loaded': DvcServiceLoadedEvent;
  }
}
