import { randomBytes, randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { compactTime, signNotice } from '@dvcqg/payment-simulator';
import { SIX } from './variants.mjs';

const MOST_TRIES = 20;
/** Not there right now: payers and platforms try again. */
const isAgain = (status) => status === 0 || status >= 500;

/** Somebody who pays fees at a simulator, and the platform that tells the gateways of it in every order. */
export class Payer {
  #urls;
  #simulator;
  #partner;
  #secret;
  #turn = 0;
  /** Answers that a platform must not get. */
  refused = 0;
  /** How often something was sent again. */
  again = 0;

  constructor({ urls, simulator, partner, secret }) {
    this.#urls = urls;
    this.#simulator = simulator;
    this.#partner = partner;
    this.#secret = secret;
  }

  /** Opens a payment with two tries, lets its notices come in an order, and reads it. */
  async run({ fee, order, variant }) {
    const tries = { first: await this.#open(fee, 'redirect'), second: await this.#open(fee, 'qr') };
    const transactions = new Map();
    if (variant.money) transactions.set(variant.money, this.#simulator.ledger.pay(tries.first.order));
    const six = (variant.change ?? ((notices) => notices))(order.map((at) => SIX[at]));
    const notices = six.map((notice) => this.#noticeOf(notice, tries, transactions));
    const sending = variant.replay ? [...notices, ...notices] : notices;
    if (variant.atOnce) await Promise.all(sending.map((notice) => this.#send(notice)));
    else for (const notice of sending) await this.#send(notice);
    return tries.first.payment.id;
  }

  async read({ secret }, id) {
    return (await fetch(`${this.#url()}/v1/payments/${id}`, { headers: { 'dossier-secret': secret } })).json();
  }

  /** Every request goes to the next gateway. */
  #url() {
    this.#turn += 1;
    return this.#urls[this.#turn % this.#urls.length];
  }

  async #open({ code, secret, feeId }, method) {
    const headers = { 'content-type': 'application/json', 'idempotency-key': randomUUID(), 'dossier-secret': secret };
    const [status, text] = await this.#insist('/v1/payments', headers, { dossierCode: code, feeId, method });
    if (status !== 201) throw new Error(`A payment was answered ${status}: ${text}`);
    const { payment } = JSON.parse(text);
    const { ledger } = this.#simulator;
    const order = method === 'qr' ? ledger.findByContent(payment.attempt.qr.content) : ledger.findByToken(payment.attempt.payUrl.split('/').at(-1));
    return { payment, order };
  }

  #noticeOf({ of, failed, transaction, amount, currency = 'VND', forged }, tries, transactions) {
    const order = of === 'nobody' ? { ...tries.first.order, reference: `dvc${randomBytes(8).toString('hex')}` } : tries[of].order;
    if (transaction && !transactions.has(transaction)) transactions.set(transaction, of === 'second' ? this.#simulator.ledger.pay(order) : { number: `${transaction}${randomBytes(6).toString('hex')}`, bank: 'SOAK', at: new Date() });
    const money = failed ? undefined : transactions.get(transaction);
    return signNotice({
      LoaiBanTin: 'CONFIRM', MaLoi: money ? '00' : '24', MaDoiTac: this.#partner, MaThamChieu: order.reference, SoTien: String(amount ?? order.amount), MaTienTe: currency, MaGiaoDich: money?.number ?? '',
      MaNganHang: money?.bank ?? '', ThoiGianGD: compactTime(money?.at ?? new Date()), ThongTinGiaoDich: order.content,
    }, forged ? 'another secret than ours' : this.#secret);
  }

  async #send(notice) {
    const [status] = await this.#insist('/v1/payments/notices', { 'content-type': 'application/json' }, notice);
    if (status !== 200) this.refused += 1;
  }

  async #insist(path, headers, body) {
    for (let tries = 1; ; tries += 1) {
      const answer = await fetch(`${this.#url()}${path}`, { method: 'POST', headers, body: JSON.stringify(body) }).then(async (response) => [response.status, await response.text()]).catch((error) => [0, String(error)]);
      if (!isAgain(answer[0]) || tries === MOST_TRIES) return answer;
      this.again += 1;
      await wait(100 * tries);
    }
  }
}
