import { setTimeout as wait } from 'node:timers/promises';
import type { Behaviour } from './behaviour.js';
import type { Order, Transaction } from './ledger.js';
import { compactTime, type Message, signNotice } from './signing.js';

/** To whom notices go, and signed with what. */
export interface NotifierOptions {
  readonly noticeUrl: string;
  readonly partner: string;
  readonly secret: string;
  /** Milliseconds before a notice that was not answered is sent again; doubled each time. */
  readonly retryAfter?: number;
}

/** A notice that was sent, and how it was answered. */
export interface SentNotice {
  readonly reference: string;
  readonly code: string;
  readonly status: number;
  readonly answer: string;
}

const MOST_TRIES = 8;
const PATIENCE_MS = 10_000;
const PAID = '00';
/** As payment gateways of the country say it: the payer went back. */
const CANCELLED = '24';

/** Sends notices until they are answered, and behaves as badly as it is told to. */
export class Notifier {
  readonly #options: NotifierOptions;
  readonly #held: Message[] = [];
  readonly #stopping = new AbortController();
  readonly sent: SentNotice[] = [];
  behaviour: Behaviour = {};

  constructor(options: NotifierOptions) {
    this.#options = options;
  }

  get held(): number {
    return this.#held.length;
  }

  /** Tells the partner what became of an order. */
  tell(order: Order, transaction: Transaction | undefined): void {
    const { lose = false, hold = false, repeat = 1 } = this.behaviour;
    if (lose) return;
    const notice = this.#notice(order, transaction);
    if (hold) this.#held.push(...Array.from({ length: repeat }, () => notice));
    else for (let time = 0; time < repeat; time += 1) void this.#deliver(notice, this.behaviour.delay ?? 0);
  }

  /** Sends what was held, one after the other: in this order, or as it came. */
  async release(order: readonly number[] = this.#held.map((_notice, at) => at)): Promise<void> {
    const held = this.#held.splice(0);
    for (const at of order) if (held[at]) await this.#deliver(held[at], 0);
  }

  stop(): void {
    this.#stopping.abort();
  }

  #notice(order: Order, transaction: Transaction | undefined): Message {
    const { amount, currency = 'VND', code, secret = this.#options.secret } = this.behaviour;
    return signNotice({
      LoaiBanTin: 'CONFIRM', MaLoi: code ?? (transaction ? PAID : CANCELLED), MaDoiTac: this.#options.partner, MaThamChieu: order.reference,
      SoTien: String(amount ?? transaction?.amount ?? order.amount), MaTienTe: currency, MaGiaoDich: transaction?.number ?? '', MaNganHang: transaction?.bank ?? '',
      ThoiGianGD: compactTime(transaction?.at ?? order.changedAt), ThongTinGiaoDich: order.content,
    }, secret);
  }

  async #deliver(notice: Message, delay: number): Promise<void> {
    const { retryAfter = 1000 } = this.#options;
    try {
      if (delay > 0) await wait(delay, undefined, { signal: this.#stopping.signal, ref: false });
      for (let tries = 0; tries < MOST_TRIES; tries += 1) {
        if (await this.#send(notice)) return;
        await wait(retryAfter * 2 ** tries, undefined, { signal: this.#stopping.signal, ref: false });
      }
    } catch {
      // Stopped.
    }
  }

  /** Whether somebody answered. */
  async #send(notice: Message): Promise<boolean> {
    try {
      const signal = AbortSignal.any([AbortSignal.timeout(PATIENCE_MS), this.#stopping.signal]);
      const response = await fetch(this.#options.noticeUrl, { method: 'POST', headers: { 'content-type': 'application/json', accept: 'application/json' }, body: JSON.stringify(notice), signal });
      const answer = (await response.json()) as Message;
      this.sent.push({ reference: String(notice['MaThamChieu']), code: String(notice['MaLoi']), status: response.status, answer: String(answer['MaLoi'] ?? '') });
      return response.status === 200;
    } catch {
      return false;
    }
  }
}
