import { dueAt, processingTimeFor, workingCalendar, type DueDate } from '@dvcqg/domain';
import type { AgencyList, DeskColleague, Dossier, Service } from '@dvcqg/openapi';
import type { Client } from '@dvcqg/sdk';
import type { Desk } from '@dvcqg/sdk/desk';
import type { ReactiveControllerHost } from 'lit';
import { usualFeeOf } from '../act/act-facts.js';
import type { DeskAction } from '../words/action-words.js';

/** What some actions need of the gateway besides the dossier, read when the first of them is opened. */
export class ActSurroundings {
  readonly #host: ReactiveControllerHost;
  readonly #asked = new Set<string>();
  #service: Service | undefined;
  #colleagues: readonly DeskColleague[] | undefined;
  #agencies: AgencyList['items'] | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  get colleagues(): readonly DeskColleague[] | undefined {
    return this.#colleagues;
  }

  get agencies(): AgencyList['items'] | undefined {
    return this.#agencies;
  }

  get usualFee(): number | undefined {
    return this.#service && usualFeeOf(this.#service);
  }

  /**
   * When the result would be due if the dossier were accepted now, by the rule of the gateway's own calendar as far as it keeps to the
   * national one. The gateway's date is the one that counts.
   * @returns undefined while the procedure is not known, null when its time is words only
   */
  dueIfAccepted(now: Date): DueDate | null | undefined {
    if (!this.#service) return undefined;
    const time = processingTimeFor(this.#service.channels, 'online');
    return time && dueAt(now.toISOString(), { amount: time.amount, unit: time.unit }, [], workingCalendar());
  }

  clear(): void {
    this.#asked.clear();
    this.#service = undefined;
    this.#colleagues = undefined;
    this.#agencies = undefined;
  }

  /** Failures leave fields to be typed, and the date to the gateway. */
  open(action: DeskAction, client: Client, desk: Desk, { service }: Dossier): void {
    if (action === 'accept' || action === 'request_payment') this.#ask('service', async () => (this.#service = await client.services.get(service.code)));
    if (action === 'assign') this.#ask('colleagues', async () => (this.#colleagues = (await desk.colleagues()).items));
    if (action === 'forward') this.#ask('agencies', async () => (this.#agencies = (await client.directories.agencies()).items));
  }

  /** Whether all that an action's form is made from is there, or will not come. */
  isReady(action: DeskAction): boolean {
    return action === 'accept' || action === 'request_payment' ? this.#service !== undefined || !this.#asked.has('service') : true;
  }

  #ask(name: string, read: () => Promise<unknown>): void {
    if (this.#asked.has(name)) return;
    this.#asked.add(name);
    void read()
      .catch(() => this.#asked.delete(name))
      .then(() => this.#host.requestUpdate());
  }
}
