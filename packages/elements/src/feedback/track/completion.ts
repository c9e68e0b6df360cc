import type { FormValues } from '@dvcqg/forms';
import type { Feedback, FeedbackCompletionRequest } from '@dvcqg/openapi';
import { isApiError } from '@dvcqg/sdk';
import type { FeedbackResource } from '@dvcqg/sdk/feedback';
import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import { SealedSlot } from '../../core/session/sealed-slot.js';
import { newSecret } from '../../dossier-form/saving/draft-cipher.js';
import { actView, askingWords, sendingWords } from '../../status-tracker/acts/act-view.js';
import { DossierAct } from '../../status-tracker/acts/dossier-act.js';
import type { DossierKey } from '../../status-tracker/look-up/dossier-key.js';
import { FilesSlot } from '../files/files-slot.js';
import { textField } from '../form/text-field.js';
import type { FeedbackSeat } from '../room.js';
import { uploadIdsOf } from '../send/request.js';
import { troubleView } from '../send/trouble-view.js';
import { troublesOf, type Trouble } from '../send/trouble.js';

interface Kept {
  readonly content: string;
  readonly files: FormValues;
  readonly operation: string;
  readonly applicantKey: string;
  readonly sent?: FeedbackCompletionRequest | undefined;
}

const anew = (): Kept => ({ content: '', files: {}, operation: crypto.randomUUID(), applicantKey: newSecret() });

interface Ports {
  readonly feedback: FeedbackResource;
  readonly key: DossierKey;
  /** This is how it stands then. */
  readonly onDone: (feedback: Feedback) => void;
  /** It is not asked for any more. */
  readonly onStale: () => void;
}

/** What the sender was asked to say more exactly: kept in the tab while it is written, sent exactly once. */
export class Completion {
  readonly #seat: FeedbackSeat;
  readonly #ports: Ports;
  readonly #slot: SealedSlot;
  readonly #act: DossierAct<Feedback>;
  readonly #files: FilesSlot;
  #kept = anew();
  #troubles: readonly Trouble[] = [];

  constructor(seat: FeedbackSeat, ports: Ports) {
    const { host, portal } = seat;
    this.#seat = seat;
    this.#ports = ports;
    this.#slot = new SealedSlot(`dvc-feedback completion ${portal.endpoint} ${ports.key.code}`);
    this.#files = new FilesSlot(host, () => ({ applicantKey: this.#kept.applicantKey, maxFiles: 10, onChange: (files) => this.#keep({ files }) }));
    this.#act = new DossierAct({
      send: (signal) => {
        const { operation, sent } = this.#kept;
        return ports.feedback.complete(ports.key.code, sent!, { idempotencyKey: operation, feedbackSecret: ports.key.secret, applicantKey: this.#files.keyOf(portal.session), signal });
      },
      changed: () => this.#acted(),
      done: (now) => this.#done(now),
      refused: (why, error) => this.#refused(why, error),
    });
  }

  /** With what the tab kept; what was on its way is asked about. */
  async begin(): Promise<void> {
    const kept = (await this.#slot.read()) as Kept | undefined;
    if (kept?.operation) this.#kept = kept;
    this.#files.begin(this.#kept.files);
    if (this.#kept.sent) this.#act.begin();
    this.#seat.host.requestUpdate();
  }

  stop(): void {
    this.#act.stop();
  }

  render(): TemplateResult {
    if (this.#act.isUnderWay) return actView(this.#act) as TemplateResult;
    return html`<form class="stack" novalidate aria-label=${msg('Nói rõ thêm', { id: 'feedback.complete' })} @submit=${this.#submit}>
      ${actView(this.#act)}
      ${textField({
        id: 'completion', isLong: true, label: msg('Bạn nói rõ thêm', { id: 'feedback.complete.text' }), value: this.#kept.content, maxLength: 5000,
        said: this.#troubles.map((trouble) => troubleView(trouble, this.#kept.content, ({ end, start }) => this.#select(start, end))),
        isWrong: this.#troubles.length > 0, onInput: (content) => this.#type(content),
      })}
      ${this.#files.render()}
      <p><button class="button primary" type="submit">${msg('Gửi', { id: 'feedback.submit' })}</button></p>
    </form>`;
  }

  #type(content: string): void {
    this.#troubles = [];
    this.#keep({ content });
    this.#seat.host.requestUpdate();
  }

  #keep(change: Partial<Kept>): void {
    this.#kept = { ...this.#kept, ...change };
    void this.#slot.write(this.#kept);
  }

  #select(start: number, end: number): void {
    const field = this.#seat.host.renderRoot.querySelector<HTMLTextAreaElement>('#completion');
    field?.focus();
    field?.setSelectionRange(start, end);
  }

  readonly #submit = (event: Event): void => {
    event.preventDefault();
    const { content, files } = this.#kept;
    if (!content.trim()) this.#troubles = [{ name: 'content', isEmpty: true }];
    this.#seat.host.requestUpdate();
    if (this.#troubles.length > 0) return this.#seat.focus('completion');
    if (this.#files.isInTheWay) return this.#seat.focus('files-slot');
    const uploadIds = uploadIdsOf(files);
    this.#keep({ sent: { content, ...(uploadIds.length > 0 && { uploadIds: [...uploadIds] }) } });
    this.#act.begin();
  };

  #acted(): void {
    const { kind } = this.#act.state;
    if (kind === 'sending' || kind === 'asking') this.#seat.announce((kind === 'sending' ? sendingWords : askingWords)());
    this.#seat.host.requestUpdate();
  }

  #done(now: Feedback): void {
    this.#files.leave();
    this.#slot.clear();
    this.#ports.onDone(now);
  }

  #refused(why: string, error: unknown): void {
    const isSame = why === 'busy' || why === 'sign-in';
    this.#keep({ sent: undefined, ...(!isSame && { operation: crypto.randomUUID() }) });
    const violations = (isApiError(error) && error.problem?.feedbackViolations) || [];
    this.#troubles = troublesOf(violations);
    if (why === 'late' || why === 'missing') this.#ports.onStale();
    this.#seat.focus(violations.length > 0 ? 'completion' : 'act');
  }
}
