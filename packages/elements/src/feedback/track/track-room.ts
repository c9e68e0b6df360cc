import type { Feedback } from '@dvcqg/openapi';
import { feedbackOf, type FeedbackResource } from '@dvcqg/sdk/feedback';
import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { adoptStyles } from '../../core/adopt-styles.js';
import { errorWords } from '../../core/error-words.js';
import { requestIdView } from '../../desk/failure-view.js';
import { Downloads } from '../../status-tracker/answer/downloads.js';
import type { DossierKey, TypedKey } from '../../status-tracker/look-up/dossier-key.js';
import { isMissing } from '../../status-tracker/look-up/missing.js';
import type { FeedbackRoom, FeedbackSeat } from '../room.js';
import { lateStyles } from '../styles/late-styles.js';
import { readStyles } from '../styles/read-styles.js';
import { stateOf } from '../words/state-words.js';
import { Completion } from './completion.js';
import { KeyForm } from './key-form.js';
import { trackView } from './track-view.js';

/** Looking up by code and secret, or by the session that sent it. */
class TrackRoom implements FeedbackRoom {
  readonly #seat: FeedbackSeat;
  readonly #feedback: FeedbackResource;
  readonly #form: KeyForm;
  readonly #downloads: Downloads;
  #key: DossierKey | undefined;
  #shown: Feedback | undefined;
  #completion: Completion | undefined;
  #isPending = false;
  #error: unknown;
  #abort = new AbortController();
  #stopFollowing: (() => void) | undefined;

  constructor(seat: FeedbackSeat) {
    const { host, portal } = seat;
    this.#seat = seat;
    this.#feedback = feedbackOf(portal.client);
    this.#downloads = new Downloads(host);
    this.#form = new KeyForm(host, { ask: (key) => this.#open(key), focus: seat.focus, isSignedIn: () => portal.session.state === 'active' });
    adoptStyles(host.renderRoot as ShadowRoot, [lateStyles, readStyles]);
  }

  ask(typed: TypedKey): void {
    this.#forget();
    this.#form.fill(typed);
    this.#form.submit();
  }

  /** Going back must not show the next person at a shared computer what somebody opened here. */
  leave(): void {
    this.#forget();
    this.#form.fill();
  }

  close(): void {
    this.#forget();
  }

  render(): TemplateResult {
    const { announce, headingLevel, portal } = this.#seat;
    const [feedback, key] = [this.#shown, this.#key];
    if (!feedback || !key) return html`${this.#trouble()} ${this.#isPending ? html`<progress aria-label=${lookingWords()}></progress>` : nothing} ${this.#form.render(this.#isPending)}`;
    return html`${this.#trouble()}
    ${trackView({
      feedback, headingLevel: headingLevel(), isPending: this.#isPending, locale: portal.locale,
      files: { announce, locale: portal.locale, downloads: this.#downloads, fetchFile: (id) => this.#feedback.file(key.code, id, { feedbackSecret: key.secret }) },
      completion: this.#completion?.render(), onRefresh: () => void this.#read(key), onAnother: () => this.#another(),
    })}`;
  }

  #trouble(): TemplateResult | typeof nothing {
    const error = this.#error;
    if (error === undefined) return nothing;
    if (isMissing(error)) {
      return html`<div id="failure" class="notice" tabindex="-1">
        <p>${msg('Không mở được bằng mã này. Hãy so lại cả hai mã với giấy đã lưu; hoặc đăng nhập bằng tài khoản đã gửi.', { id: 'feedback.missing' })}</p>
      </div>`;
    }
    const key = this.#key;
    return html`<div id="failure" class="notice" data-kind="danger" tabindex="-1">
      <p>${errorWords(error)}</p>
      <p class="actions">${key ? html`<button class="button" type="button" @click=${() => void this.#read(key)}>${msg('Thử lại', { id: 'tracker.retry' })}</button>` : nothing} ${requestIdView(error)}</p>
    </div>`;
  }

  #open(key: DossierKey): void {
    const { session } = this.#seat.portal;
    this.#forget();
    this.#key = key;
    // What only its sender may see goes away with them.
    if (!key.secret) this.#stopFollowing = session.subscribe(() => session.state !== 'active' && this.#another());
    void this.#read(key);
  }

  async #read(key: DossierKey): Promise<void> {
    if (this.#isPending) return;
    const { signal } = (this.#abort = new AbortController());
    const isFirst = this.#shown === undefined;
    this.#isPending = true;
    this.#error = undefined;
    this.#seat.announce(lookingWords());
    try {
      const feedback = await this.#feedback.get(key.code, { feedbackSecret: key.secret, signal });
      if (signal.aborted) return;
      this.#isPending = false;
      this.#take(feedback, key);
      if (isFirst) this.#seat.focus('standing');
    } catch (error) {
      if (signal.aborted) return;
      this.#isPending = false;
      this.#error = error;
      if (isMissing(error)) this.#shown = undefined;
      this.#seat.announce(errorWords(error));
      this.#seat.focus('failure');
    }
    this.#seat.host.requestUpdate();
  }

  #take(feedback: Feedback, key: DossierKey): void {
    this.#shown = feedback;
    this.#form.fill({ code: feedback.code, secret: '' });
    const isAsked = feedback.state === 'completion_requested';
    if (!isAsked) {
      this.#completion?.stop();
      this.#completion = undefined;
    } else if (!this.#completion) {
      this.#completion = new Completion(this.#seat, { feedback: this.#feedback, key, onDone: (now) => this.#completed(now, key), onStale: () => void this.#read(key) });
      void this.#completion.begin();
    }
    this.#seat.announce(msg(str`Tình trạng: ${stateOf(feedback.state).name()}`, { id: 'feedback.spoken' }));
    this.#seat.host.requestUpdate();
  }

  #completed(feedback: Feedback, key: DossierKey): void {
    this.#take(feedback, key);
    this.#seat.focus('standing');
  }

  #another(): void {
    this.#forget();
    this.#form.fill();
    this.#seat.focus('key-code');
  }

  #forget(): void {
    this.#abort.abort();
    this.#stopFollowing?.();
    this.#stopFollowing = undefined;
    this.#completion?.stop();
    this.#completion = undefined;
    this.#isPending = false;
    this.#key = undefined;
    this.#shown = undefined;
    this.#error = undefined;
    this.#seat.host.requestUpdate();
  }
}

const lookingWords = (): string => msg('Đang tìm…', { id: 'feedback.looking' });

export const open = (seat: FeedbackSeat): FeedbackRoom => new TrackRoom(seat);
