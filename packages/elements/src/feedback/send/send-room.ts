import type { FeedbackReceived, FeedbackRules } from '@dvcqg/openapi';
import { isApiError } from '@dvcqg/sdk';
import { feedbackOf, type FeedbackResource } from '@dvcqg/sdk/feedback';
import { msg, str } from '@lit/localize';
import type { TemplateResult } from 'lit';
import { adoptStyles } from '../../core/adopt-styles.js';
import { UnsavedWarning } from '../../dossier-form/session/unsaved-warning.js';
import { actView, askingWords, refusalWords, sendingWords } from '../../status-tracker/acts/act-view.js';
import { DossierAct } from '../../status-tracker/acts/dossier-act.js';
import { Downloads } from '../../status-tracker/answer/downloads.js';
import { DvcFeedbackSentEvent } from '../feedback-events.js';
import { FilesSlot } from '../files/files-slot.js';
import { EMPTY_DRAFT, type FeedbackDraft, type TextName } from '../form/feedback-draft.js';
import { formFrame } from '../form/form-frame.js';
import type { FeedbackRoom, FeedbackSeat } from '../room.js';
import { lateStyles } from '../styles/late-styles.js';
import { aboveFields, belowFields } from './rest-fields.js';
import { Judging } from './judging.js';
import { KeptFeedback, type KeptContent } from './kept-feedback.js';
import { receiptView } from './receipt-view.js';
import { requestOf } from './request.js';
import { troubleSummary, troubleView } from './trouble-view.js';

/** Writing, sending, and code and secret afterwards. */
class SendRoom implements FeedbackRoom {
  readonly #seat: FeedbackSeat;
  readonly #feedback: FeedbackResource;
  readonly #kept: KeptFeedback;
  readonly #files: FilesSlot;
  readonly #judging = new Judging(() => this.#judged());
  readonly #downloads: Downloads;
  readonly #act: DossierAct<FeedbackReceived>;
  #rules: FeedbackRules | undefined;
  #isOpen = false;
  /** Found again in the tab. */
  #isRestored = false;
  #isKept = true;
  #isSaved = false;

  constructor(seat: FeedbackSeat) {
    const { host, portal } = seat;
    this.#seat = seat;
    this.#feedback = feedbackOf(portal.client);
    this.#kept = new KeptFeedback(portal.endpoint);
    this.#downloads = new Downloads(host);
    this.#files = new FilesSlot(host, () => ({ applicantKey: this.#content.applicantKey, maxFiles: this.#rules?.maxFiles ?? 10, onChange: (files) => void this.#write({ files }) }));
    this.#act = new DossierAct({
      send: (signal) => this.#feedback.send(this.#content.sent!, { idempotencyKey: this.#content.operation, applicantKey: this.#files.keyOf(portal.session), signal }),
      changed: () => this.#acted(),
      done: (received) => this.#received(received),
      refused: (_why, error) => this.#refused(error),
    });
    new UnsavedWarning(host, () => this.#isOpen && (!this.#isKept || (this.#content.received !== undefined && !this.#isSaved) || this.#files.isInTheWay));
    adoptStyles(host.renderRoot as ShadowRoot, [lateStyles]);
  }

  /** With what the tab kept; what was on its way is asked about. */
  async begin(): Promise<void> {
    await this.#kept.open();
    const { draft, files, received, sent } = this.#content;
    this.#isRestored = !received && JSON.stringify(draft) !== JSON.stringify(EMPTY_DRAFT);
    const { draft: typed } = this.#seat;
    const changed = Object.fromEntries(Object.entries(typed).filter(([name, value]) => value !== EMPTY_DRAFT[name as keyof FeedbackDraft]));
    this.#kept.content = { ...this.#content, draft: { ...this.#named(draft), ...changed } };
    this.#isOpen = true;
    this.#files.begin(files);
    if (sent && !received) this.#act.begin();
    // Without them it goes to the first agency, and the gateway says what does not fit.
    this.#rules = await this.#feedback.rules().catch(() => undefined);
    this.#follow();
  }

  render(): TemplateResult {
    const { draft, received } = this.#content;
    if (received) return this.#receipt(received);
    if (this.#act.isUnderWay) return actView(this.#act) as TemplateResult;
    const scene = { draft, change: this.#change, said: this.#said, isWrong: this.#isWrong };
    const [rules, words] = [this.#rules, this.#judging.words];
    return formFrame(scene, {
      above: [aboveFields(rules, this.#isRestored ? this.#discard : undefined), this.#summary()],
      below: belowFields({ ...scene, rules, words, agency: draft.agencyCode || this.#seat.about().agency, files: this.#files.render(), hasRules: this.#judging.hasRules }),
      onSubmit: () => void this.#submit(),
    });
  }

  close(): void {
    this.#isOpen = false;
    this.#act.stop();
    this.#judging.stop();
  }

  get #content(): KeptContent {
    return this.#kept.content;
  }

  /** Who is signed in need not type their name. */
  #named(draft: FeedbackDraft): FeedbackDraft {
    const { session, state } = this.#seat.portal.session;
    return draft.name || state !== 'active' ? draft : { ...draft, name: session?.identity.displayName ?? '' };
  }

  #receipt(received: FeedbackReceived): TemplateResult {
    const { announce, go, headingLevel, portal } = this.#seat;
    const { code, secret } = received;
    return receiptView({
      received, announce, locale: portal.locale, headingLevel: headingLevel(), downloads: this.#downloads, isSaved: this.#isSaved,
      onSaved: this.#saved, onAnother: this.#another, onTrack: () => go('track', { code, secret }),
    });
  }

  #summary(): unknown {
    const { hasTried, troubles } = this.#judging;
    return hasTried && troubles.length > 0 ? troubleSummary(troubles, this.#seat.headingLevel(), this.#seat.focus) : actView(this.#act);
  }

  readonly #change = (change: Partial<FeedbackDraft>): void => {
    this.#judging.forget(Object.keys(change));
    void this.#write({ draft: { ...this.#content.draft, ...change } });
    this.#follow();
  };

  readonly #said = (name: TextName): unknown => this.#judging.of(name).map((trouble) => troubleView(trouble, this.#content.draft[name], ({ end, start }) => this.#select(name, start, end)));

  readonly #isWrong = (name: TextName): boolean => this.#judging.hasTried && this.#judging.of(name).length > 0;

  #select(name: TextName, start: number, end: number): void {
    const field = this.#seat.host.renderRoot.querySelector<HTMLTextAreaElement>(`#${name}`);
    field?.focus();
    field?.setSelectionRange(start, end);
  }

  #follow(): void {
    this.#judging.follow(this.#content.draft, this.#rules);
    this.#seat.host.requestUpdate();
  }

  /** The text has been looked at again. */
  #judged(): void {
    const { hasTried, isNews, troubles: { length: count } } = this.#judging;
    if (isNews && !hasTried) this.#seat.announce(msg(str`Có ${count} điều cần sửa, xem dưới ô đang viết.`, { id: 'feedback.found' }));
    this.#seat.host.requestUpdate();
  }

  async #write(change: Partial<KeptContent> = {}): Promise<void> {
    this.#isKept = false;
    const written = this.#kept.write(change);
    const { content } = this.#kept;
    const isKept = await written;
    // What was typed meanwhile is still on its way.
    if (content === this.#kept.content) this.#isKept = isKept;
  }

  readonly #submit = async (): Promise<void> => {
    if (this.#act.isUnderWay) return;
    const { draft, files } = this.#content;
    const { focus, host } = this.#seat;
    const isFine = (await this.#judging.try(draft, this.#rules)).length === 0;
    host.requestUpdate();
    if (!isFine || this.#files.isInTheWay) return focus(isFine ? 'files-slot' : 'summary');
    const { agency, service } = this.#seat.about();
    const sent = requestOf({ ...draft, agencyCode: draft.agencyCode || agency }, files, service);
    // Written down before it is sent, so that a reload goes on with the same.
    void this.#write({ sent }).then(() => this.#act.begin());
  };

  #acted(): void {
    const { kind } = this.#act.state;
    if (kind === 'sending' || kind === 'asking') this.#seat.announce((kind === 'sending' ? sendingWords : askingWords)());
    this.#seat.host.requestUpdate();
  }

  #received(received: FeedbackReceived): void {
    this.#files.leave();
    this.#judging.clear();
    this.#isSaved = false;
    void this.#write({ received, sent: undefined, draft: EMPTY_DRAFT, files: {} });
    this.#seat.announce(msg(str`Đã gửi. Mã của bạn là ${received.code}.`, { id: 'feedback.sent.spoken' }));
    this.#seat.focus('received');
    this.#seat.host.dispatchEvent(new DvcFeedbackSentEvent(received.code));
  }

  /** Another try is another command, unless it is only to be repeated. */
  #refused(error: unknown): void {
    const { state } = this.#act;
    if (state.kind !== 'refused') return;
    const isSame = state.why === 'busy' || state.why === 'sign-in';
    void this.#write({ sent: undefined, ...(!isSame && { operation: crypto.randomUUID() }) });
    const violations = (isApiError(error) && error.problem?.feedbackViolations) || [];
    this.#judging.tell(violations);
    this.#seat.announce(refusalWords(state.why));
    this.#seat.focus(violations.length > 0 ? 'summary' : 'act');
  }

  /** The reader has code and secret: the tab need not keep them. */
  readonly #saved = (): void => {
    const { received } = this.#content;
    this.#isSaved = true;
    this.#kept.forget();
    this.#kept.content = { ...this.#content, received };
    this.#seat.host.requestUpdate();
  };

  readonly #another = (): void => {
    this.#kept.forget();
    this.#kept.content = { ...this.#content, draft: this.#named(EMPTY_DRAFT) };
    this.#files.begin({});
    this.#judging.clear();
    this.#isRestored = false;
    this.#isKept = true;
    this.#follow();
    this.#seat.focus('title');
  };

  readonly #discard = (): void => {
    this.#files.leave();
    this.#another();
  };
}

export const open = (seat: FeedbackSeat): FeedbackRoom => {
  const room = new SendRoom(seat);
  void room.begin();
  return room;
};
