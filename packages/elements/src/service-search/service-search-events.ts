/** Asks whether a chosen service may be opened. Cancel it to open the service in a way of your own. */
export class DvcServiceSelectEvent extends Event {
  static readonly type = 'dvc-service-select';

  /** @param code national procedure code, e.g. `1.001193` */
  constructor(readonly code: string) {
    super(DvcServiceSelectEvent.type, { bubbles: true, composed: true, cancelable: true });
  }
}

/** Tells that a service was chosen, just before its page opens. */
export class DvcServiceSelectedEvent extends Event {
  static readonly type = 'dvc-service-selected';

  /** @param code national procedure code, e.g. `1.001193` */
  constructor(readonly code: string) {
    super(DvcServiceSelectedEvent.type, { bubbles: true, composed: true });
  }
}

/** Tells that another search was answered: numbers only, never what the reader typed. */
export class DvcSearchChangedEvent extends Event {
  static readonly type = 'dvc-search-changed';

  /**
   * @param length number of characters that were searched for
   * @param total number of services found
   * @param noGoodMatch true when nothing fits well
   */
  constructor(
    readonly length: number,
    readonly total: number,
    readonly noGoodMatch: boolean,
  ) {
    super(DvcSearchChangedEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'dvc-service-select': DvcServiceSelectEvent;
    'dvc-service-selected': DvcServiceSelectedEvent;
    'dvc-search-changed': DvcSearchChangedEvent;
  }
}
