import type { Dossier } from '@dvcqg/openapi';
import type { Client } from '@dvcqg/sdk';
import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { actView } from './act-view.js';
import { DossierAct } from './dossier-act.js';
import { OperationMemory } from './operation-memory.js';

const MOST_SIGNS = 2000;

/** What a withdrawal needs of the dossier's room. */
export interface WithdrawalPorts {
  readonly client: () => Client | undefined;
  readonly code: string;
  readonly secret: string | undefined;
  readonly changed: () => void;
  readonly done: (dossier: Dossier) => void;
  /** The dossier has gone on: it is read again. */
  readonly stale: () => void;
  readonly focus: (id: string) => void;
}

/** Asking to withdraw one dossier, after the reader has read what it means. */
export class Withdrawal {
  readonly #ports: WithdrawalPorts;
  readonly #memory: OperationMemory;
  readonly #act: DossierAct;
  #isOpen = false;
  #reason = '';

  constructor(ports: WithdrawalPorts) {
    this.#ports = ports;
    this.#memory = new OperationMemory('withdrawal', ports.code);
    this.#act = new DossierAct({
      send: (signal) => this.#send(signal),
      changed: ports.changed,
      done: (dossier) => {
        this.#memory.forget();
        this.#isOpen = false;
        ports.done(dossier);
      },
      refused: (why) => {
        if (why !== 'sign-in' && why !== 'busy') this.#memory.forget();
        if (why === 'late') ports.stale();
        ports.focus('act');
      },
    });
  }

  stop(): void {
    this.#act.stop();
  }

  view(isAccepted: boolean): TemplateResult {
    if (!this.#isOpen) return html`<p class="screen-only"><button id="withdraw" class="button" type="button" @click=${this.#open}>${msg('Xin rút hồ sơ', { id: 'tracker.withdraw' })}</button></p>`;
    const isUnderWay = this.#act.isUnderWay;
    return html`<div id="withdrawal" class="panel screen-only" role="group" tabindex="-1" aria-label=${msg('Xin rút hồ sơ', { id: 'tracker.withdraw' })}>
      <p><strong>${msg('Rút hồ sơ nghĩa là gì?', { id: 'tracker.withdraw.meaning' })}</strong></p>
      ${meaning(isAccepted)} ${actView(this.#act)} ${isUnderWay ? nothing : this.#reasonField()}
      ${isUnderWay
        ? nothing
        : html`<p class="actions">
            <button class="button danger" type="button" @click=${() => this.#act.begin()}>${isAccepted ? msg('Gửi yêu cầu rút', { id: 'tracker.withdraw.ask' }) : msg('Rút hồ sơ này', { id: 'tracker.withdraw.now' })}</button>
            <button class="button" type="button" @click=${this.#close}>${msg('Không rút', { id: 'tracker.withdraw.cancel' })}</button>
          </p>`}
    </div>`;
  }

  #reasonField(): TemplateResult {
    return html`<div class="field">
      <label for="reason">${msg('Lý do (không bắt buộc)', { id: 'tracker.withdraw.reason' })}</label>
      <textarea id="reason" rows="2" maxlength=${MOST_SIGNS} .value=${this.#reason} @input=${(event: Event) => (this.#reason = (event.target as HTMLTextAreaElement).value)}></textarea>
    </div>`;
  }

  #send(signal: AbortSignal): Promise<Dossier> {
    const { client, code, secret } = this.#ports;
    const reason = this.#reason.trim();
    return (client() as Client).dossiers.requestWithdrawal(code, reason ? { reason } : {}, { idempotencyKey: this.#memory.operation, secret, signal });
  }

  readonly #open = (): void => {
    this.#isOpen = true;
    this.#ports.focus('withdrawal');
  };

  readonly #close = (): void => {
    this.#isOpen = false;
    this.#ports.focus('withdraw');
  };
}

/** Before acceptance it ends at once; later an officer decides (the contract's `requestWithdrawal`). */
const meaning = (isAccepted: boolean): TemplateResult => html`
  <ul class="meanings">
    <li>
      ${isAccepted
        ? msg('Cơ quan đã nhận hồ sơ nên sẽ xem và quyết định. Trong lúc chờ, hồ sơ không được giải quyết tiếp.', { id: 'tracker.withdraw.later' })
        : msg('Cơ quan chưa nhận hồ sơ nên hồ sơ kết thúc ngay, không lấy lại được.', { id: 'tracker.withdraw.at-once' })}
    </li>
    <li>${msg('Muốn làm lại thì phải nộp hồ sơ mới.', { id: 'tracker.withdraw.again' })}</li>
    <li>
      ${isAccepted
        ? msg('Phí, lệ phí đã nộp không tự được trả lại; hỏi cơ quan nếu cần.', { id: 'tracker.withdraw.fee-kept' })
        : msg('Phí, lệ phí đã nộp được hoàn lại.', { id: 'tracker.withdraw.fee-back' })}
    </li>
  </ul>
`;
