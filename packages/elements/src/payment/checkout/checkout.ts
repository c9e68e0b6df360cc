import type { BillLookup, Payment, PaymentMethod, PaymentOpened } from '@dvcqg/openapi';
import type { Client } from '@dvcqg/sdk';
import { forgetReturned, pageAddress } from '../address/payment-address.js';
import { DvcPaymentChangedEvent, DvcPaymentLeaveEvent } from '../payment-events.js';
import { Opening } from './opening.js';
import { isFreshVisit } from './page-arrival.js';
import { isKeptFor, PaymentMemory, type Kept } from './payment-memory.js';
import { readBills, readFee, readPayment } from './read-scene.js';
import { shownAmount, type CheckoutPorts, type Entry, type Scene, type Subject } from './scene.js';
import { isSameStanding, isWaiting, payUrlOf, staysReady } from './standing.js';
import { requestOf, type FeeTarget, type Offer } from './target.js';
import { Watching } from './watching.js';

/** One fee or bill on its way to being paid. Whether it is paid, only the gateway says. */
export class Checkout {
  readonly #ports: CheckoutPorts;
  readonly #memory: PaymentMemory;
  #scene: Scene = { kind: 'none' };
  #bills: { readonly keys: BillLookup; readonly scene: Scene } | undefined;
  #reading = new AbortController();
  #isPreparing = false;
  #isLeaving = false;

  readonly opening = new Opening({
    send: ({ key, request }, signal) => this.#client.payments.open(request, { idempotencyKey: key, secret: this.secret, signal }),
    changed: () => this.#ports.changed(),
    opened: (opened, isPrompt) => void this.#opened(opened, isPrompt),
    refused: () => {
      void this.#memory.keep({ ...this.#memory.kept, unanswered: undefined });
      this.#watch();
    },
  });

  readonly watching = new Watching({
    ask: async (signal) => this.#show(await this.#client.payments.get(this.#memory.kept.payment?.id ?? '', { ...this.#memory.access, signal })),
    changed: () => this.#ports.changed(),
    lost: (error) => this.#turn({ kind: 'failed', what: 'payment', error }),
  });

  constructor(ports: CheckoutPorts) {
    this.#ports = ports;
    this.#memory = new PaymentMemory(ports.portal.endpoint);
  }

  get #client(): Client {
    return this.#ports.portal.client;
  }

  get scene(): Scene {
    return this.#scene;
  }

  /** The page is being left for the platform. */
  get isLeaving(): boolean {
    return this.#isLeaving;
  }

  /** The receipt's secret of the dossier, where it was opened by one. */
  get secret(): string | undefined {
    return this.#memory.access.secret;
  }

  /** Whether it is known what would be paid. */
  get canPay(): boolean {
    return this.#memory.kept.target !== undefined;
  }

  /** Goes on with what was begun, or begins with what the page asks for. */
  async enter({ fee, returned }: Entry): Promise<void> {
    const signal = this.#begin(fee ? 'fee' : 'payment');
    const target: FeeTarget | undefined = fee && { kind: 'fee', ...fee };
    const found = await this.#memory.recall();
    if (signal.aborted) return;
    if (returned) return void (await this.#resume(found?.payment?.id === returned ? found : { target, payment: { id: returned } }, signal));
    const isFresh = isFreshVisit();
    if (found && isKeptFor(found, target) && (!isFresh || found.payment || found.unanswered) && (await this.#resume(found, signal, isFresh))) return;
    if (signal.aborted) return;
    this.#memory.clear();
    if (target) return this.#readFee(target, signal);
    this.#turn({ kind: 'none' });
  }

  async lookUp(keys: BillLookup): Promise<void> {
    const signal = this.#begin('bills');
    const scene = await readBills(this.#client, keys, signal);
    if (signal.aborted) return;
    this.#bills = scene.kind === 'bills' ? { keys, scene } : undefined;
    this.#turn(scene);
  }

  choose(offer: Offer): void {
    this.#memory.hold({ target: offer.target });
    this.#turn({ kind: 'offer', offer });
  }

  /** Back to the bills that were found. */
  leaveOffer(): void {
    this.opening.stop();
    this.#memory.clear();
    this.#turn(this.#bills?.scene ?? { kind: 'none' });
  }

  /** One wish, one payment: a second press while it is on its way does nothing. The key is kept before anything is sent. */
  async pay(method: PaymentMethod): Promise<void> {
    const { target } = this.#memory.kept;
    if (!target || this.#isPreparing || this.opening.isUnderWay) return;
    this.#isPreparing = true;
    this.watching.stop();
    const unanswered = this.#memory.wish(requestOf(target, method, pageAddress()));
    await this.#memory.keep({ ...this.#memory.kept, unanswered });
    this.#isPreparing = false;
    this.opening.begin(unanswered);
  }

  /** Does not wait for an answer any longer. The wish is kept: pressed again, it is the same. */
  giveUp(): void {
    this.opening.stop();
    this.#watch();
    return this.#scene.kind === 'reading' ? void this.readAgain() : this.#turn(this.#scene);
  }

  /** Asks anew what is owed or what became of it, such as after a refusal or a cut. */
  async readAgain(): Promise<void> {
    const { payment, target } = this.#memory.kept;
    if (payment) return void (await this.#resume({ target, payment }, this.#begin('payment')));
    if (target?.kind === 'fee') return this.#readFee(target, this.#begin('fee'));
    return target ? this.lookUp(target.keys) : this.#turn({ kind: 'none' });
  }

  /** Forgets everything, here and in the browser. */
  forget(): void {
    this.#begin('bills');
    this.#memory.clear();
    this.#bills = undefined;
    forgetReturned();
    this.#turn({ kind: 'none' });
  }

  /** The receipt on paper. */
  receipt({ id }: Payment): Promise<Blob> {
    return this.#client.payments.receiptPdf(id, this.#memory.access);
  }

  /** Who goes back to a page on which bills were only looked at finds nothing of them. */
  pageLeft(): void {
    const { payment, unanswered } = this.#memory.kept;
    if (this.#bills && !payment && !unanswered) this.forget();
  }

  /** The reader has gone back to the page as it was. */
  pageReturned(): void {
    this.#isLeaving = false;
    this.#ports.changed();
    if (this.#scene.kind !== 'payment') return;
    this.#scene = { ...this.#scene, isReady: false };
    this.watching.askNow();
  }

  pause(): void {
    this.#reading.abort();
    this.opening.pause();
    this.watching.stop();
  }

  resume(): void {
    if (this.opening.resume()) return;
    if (this.#scene.kind === 'reading') return void this.readAgain();
    this.#watch();
  }

  #begin(what: Subject): AbortSignal {
    this.#reading.abort();
    this.opening.stop();
    this.watching.stop();
    this.#reading = new AbortController();
    this.#turn({ kind: 'reading', what });
    return this.#reading.signal;
  }

  /** @returns false for what is nothing yet, or over and not asked for */
  async #resume(kept: Kept, signal: AbortSignal, leavesOver = false): Promise<boolean> {
    this.#memory.hold(kept);
    if (kept.unanswered) this.opening.begin(kept.unanswered);
    else if (kept.payment) return this.#readPayment(kept.payment.id, signal, leavesOver);
    else if (kept.target?.kind === 'fee') await this.#readFee(kept.target, signal);
    else return false;
    return true;
  }

  /** @returns false for what is over and was not asked for */
  async #readPayment(id: string, signal: AbortSignal, leavesOver: boolean): Promise<boolean> {
    const scene = await readPayment(this.#client, id, { ...this.#memory.access, signal });
    if (signal.aborted) return true;
    if (scene.kind !== 'payment') this.#turn(scene);
    else if (leavesOver && !isWaiting(scene.payment)) return false;
    else this.#show(scene.payment);
    return true;
  }

  async #readFee(target: FeeTarget, signal: AbortSignal): Promise<void> {
    if (target.secret) void this.#memory.keep({ target });
    else this.#memory.hold({ target });
    const scene = await readFee(this.#client, target, signal);
    if (signal.aborted) return;
    if (scene.kind === 'offer') this.#memory.hold({ target: scene.offer?.target });
    this.#turn(scene);
  }

  async #opened({ payment, secret }: PaymentOpened, isPrompt: boolean): Promise<void> {
    const shown = shownAmount(this.#scene);
    await this.#memory.keep({ target: this.#memory.kept.target, payment: { id: payment.id, secret } });
    const url = payUrlOf(payment);
    this.#show(payment, url !== undefined);
    // Only for what the reader has seen, and only while they wait for it.
    if (!url || !isPrompt || shown !== payment.amount) return;
    if (!this.#ports.dispatch(new DvcPaymentLeaveEvent(payment.id))) return;
    this.#isLeaving = true;
    this.#ports.changed();
    location.assign(url);
  }

  #show(payment: Payment, isReady = staysReady(this.#scene, payment)): void {
    const before = this.#scene.kind === 'payment' ? this.#scene.payment : undefined;
    const { attempt, id, status } = payment;
    if (before?.id !== id) this.#keepShown(payment);
    const scene: Scene = { kind: 'payment', payment, isReady };
    if (before && isSameStanding(before, payment)) this.#scene = scene;
    else this.#turn(scene);
    this.#watch();
    if (before?.id !== id || before.status !== status) this.#ports.dispatch(new DvcPaymentChangedEvent(id, status, attempt?.method));
  }

  #keepShown({ dossierCode, feeId, id }: Payment): void {
    const { payment, target } = this.#memory.kept;
    const ofFee: FeeTarget | undefined = dossierCode && feeId ? { kind: 'fee', code: dossierCode, fee: feeId } : undefined;
    void this.#memory.keep({ target: target ?? ofFee, payment: { ...payment, id } });
    forgetReturned();
  }

  #watch(): void {
    if (this.#scene.kind === 'payment' && isWaiting(this.#scene.payment)) this.watching.start();
    else this.watching.stop();
  }

  #turn(scene: Scene): void {
    this.#scene = scene;
    this.#ports.turned(scene);
    this.#ports.changed();
  }
}
