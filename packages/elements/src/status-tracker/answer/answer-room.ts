import type { Dossier, Locale, Supplement } from '@dvcqg/openapi';
import type { Client } from '@dvcqg/sdk';
import { msg } from '@lit/localize';
import type { LitElement, TemplateResult } from 'lit';
import { errorWords } from '../../core/error-words.js';
import { adoptStyles } from '../../core/adopt-styles.js';
import type { PortalContext } from '../../core/portal-context.js';
import { Withdrawal } from '../acts/withdrawal.js';
import { Live } from '../live/live.js';
import type { DossierKey } from '../look-up/dossier-key.js';
import { answer } from '../styles/answer.js';
import { timeline } from '../styles/timeline.js';
import { answerView, answerWords, CALENDAR, RECEIPT } from './answer-view.js';
import { Downloads } from './downloads.js';
import { failureView, requestIdView } from './failure-view.js';
import { SupplementSlot } from './supplement-slot.js';

/** What the element knows of the dossier that it shows. */
export interface Answer {
  readonly dossier: Dossier;
  /** When it was received (ISO 8601). */
  readonly seenAt: string;
  readonly key: DossierKey;
  readonly portal: PortalContext;
  /** Who looks. */
  readonly who: string;
  readonly locale: Locale;
  readonly headingLevel: number;
  /** Addresses of the page's own, with names in braces; may be empty. */
  readonly paymentHref: string;
  readonly ratingHref: string;
  readonly isRefreshing: boolean;
  /** Why the last refresh came to nothing. */
  readonly failure: unknown;
  readonly onRefresh: () => void;
  /** Reads it again without a word: it has changed. */
  readonly onNews: () => void;
  /** An act has been answered by the dossier as it is now. */
  readonly onDossier: (dossier: Dossier) => void;
  readonly onAnother: () => void;
  readonly announce: (words: string) => void;
}

/** All that is needed only once there is an answer; loaded beside the first one. */
export class AnswerRoom {
  readonly #host: LitElement;
  readonly #shown: () => Answer | undefined;
  readonly #downloads: Downloads;
  readonly #supplements: SupplementSlot;
  #withdrawal: Withdrawal | undefined;
  #notice = '';
  /** Of the dossier when it was said; what is newer makes it old. */
  #noticeRevision: number | undefined;

  /** @param shown the dossier that is shown, for as long as it is */
  constructor(host: LitElement, shown: () => Answer | undefined) {
    adoptStyles(host.renderRoot as ShadowRoot, [timeline, answer]);
    this.#host = host;
    this.#shown = shown;
    this.#downloads = new Downloads(host);
    this.#supplements = new SupplementSlot(host);
    new Live(host, () => this.#live(), () => shown()?.onNews());
    host.addController({ hostDisconnected: () => this.#withdrawal?.stop() });
  }

  readonly words = answerWords;
  readonly failureWords = errorWords;
  readonly renderFailure = failureView;
  readonly renderRequestId = requestIdView;

  /** Begins anew, for another dossier. */
  clear(): void {
    this.#downloads.clear();
    this.#supplements.close();
    this.#withdrawal?.stop();
    this.#withdrawal = undefined;
    this.#notice = '';
  }

  render(answer: Answer): TemplateResult {
    const { announce, portal: { client }, dossier: { code, events }, key: { secret } } = answer;
    this.#supplements.follow(answer.dossier);
    const save = (key: string, name: string, fetchFile: (client: Client) => Promise<Blob>): void => void this.#downloads.save(key, name, () => fetchFile(client), announce);
    return answerView({
      ...answer,
      downloads: this.#downloads,
      notice: this.#noticeOf(answer.dossier),
      openSupplement: this.#supplements.open,
      supplementForm: (request) => this.#supplementForm(request, answer),
      withdrawal: () => this.#openWithdrawal(answer).view(events.some(({ type, counts }) => type === 'accepted' && counts !== false)),
      tell: (words) => this.#tell(words, announce),
      onSupplement: (requestId) => this.#supplements.show(requestId),
      onReceipt: () => save(RECEIPT, `${code}.pdf`, ({ dossiers }) => dossiers.receiptPdf(code, { secret })),
      onCalendar: () => save(CALENDAR, `${code}.ics`, ({ dossiers }) => dossiers.appointment(code, { secret })),
      onFile: (id, name) => save(id, name, ({ dossiers }) => dossiers.file(code, id, { secret })),
      onPaper: (id, paper) => save(`paper ${id}`, `${code}-${paper}.pdf`, ({ dossiers }) => dossiers.document(code, id, { secret })),
    });
  }

  #live() {
    const { dossier, key, portal, who } = this.#shown() ?? {};
    return dossier && key && portal && !dossier.isEnded ? { ...key, portal, revision: dossier.revision, who: who ?? '' } : undefined;
  }

  #supplementForm(request: Supplement, { key, headingLevel, onDossier, onNews, announce }: Answer): TemplateResult {
    return this.#supplements.view({
      request, key, headingLevel: headingLevel + 3,
      onSent: (now) => {
        this.#supplements.close();
        onDossier(now);
        this.#tell(msg('Đã gửi phần bổ sung. Cơ quan sẽ xem và trả lời.', { id: 'tracker.supplement.sent' }), announce);
      },
      onStale: onNews,
      onClose: () => {
        this.#supplements.close();
        this.#focus('supplement');
      },
    });
  }

  #openWithdrawal({ key, announce, onDossier, onNews }: Answer): Withdrawal {
    this.#withdrawal ??= new Withdrawal({
      ...key,
      client: () => this.#shown()?.portal.client,
      changed: () => this.#host.requestUpdate(),
      done: (now) => {
        onDossier(now);
        this.#tell(now.isEnded ? msg('Hồ sơ đã được rút.', { id: 'tracker.ended.withdrawn' }) : msg('Đã gửi yêu cầu rút hồ sơ. Cơ quan sẽ trả lời.', { id: 'tracker.withdraw.sent' }), announce);
      },
      stale: onNews,
      focus: (id) => this.#focus(id),
    });
    return this.#withdrawal;
  }

  #noticeOf({ revision }: Dossier): string {
    if (revision !== (this.#noticeRevision ??= revision)) this.#notice = '';
    return this.#notice;
  }

  #tell(words: string, announce: (words: string) => void): void {
    this.#notice = words;
    this.#noticeRevision = undefined;
    announce(words);
    this.#focus('notice');
  }

  #focus(id: string): void {
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(() => (this.#host.renderRoot as ShadowRoot).getElementById(id)?.focus());
  }
}
