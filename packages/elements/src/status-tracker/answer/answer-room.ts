import type { Dossier, Locale } from '@dvcqg/openapi';
import type { Client } from '@dvcqg/sdk';
import type { LitElement, TemplateResult } from 'lit';
import { errorWords } from '../../core/error-words.js';
import { adoptStyles } from '../../core/adopt-styles.js';
import { answer } from '../styles/answer.js';
import { answerView, answerWords, RECEIPT } from './answer-view.js';
import { Downloads } from './downloads.js';
import { failureView, requestIdView } from './failure-view.js';

/** What the element knows of the dossier that it shows. */
export interface Answer {
  readonly dossier: Dossier;
  /** When it was received (ISO 8601). */
  readonly seenAt: string;
  readonly secret: string | undefined;
  readonly client: Client | undefined;
  readonly locale: Locale;
  readonly headingLevel: number;
  readonly isRefreshing: boolean;
  /** Why the last refresh came to nothing. */
  readonly failure: unknown;
  readonly onRefresh: () => void;
  readonly onAnother: () => void;
  readonly announce: (words: string) => void;
}

/** All that is needed only once there is an answer; loaded beside the first one. */
export class AnswerRoom {
  readonly #downloads: Downloads;

  constructor(host: LitElement) {
    adoptStyles(host.renderRoot as ShadowRoot, [answer]);
    this.#downloads = new Downloads(host);
  }

  readonly words = answerWords;
  readonly failureWords = errorWords;
  readonly renderFailure = failureView;
  readonly renderRequestId = requestIdView;

  /** Begins anew, for another dossier. */
  clear(): void {
    this.#downloads.clear();
  }

  render(answer: Answer): TemplateResult {
    const { announce, client, dossier: { code }, secret } = answer;
    const save = (key: string, name: string, fetchFile: (client: Client) => Promise<Blob>): void => {
      if (client) void this.#downloads.save(key, name, () => fetchFile(client), announce);
    };
    return answerView({
      ...answer,
      downloads: this.#downloads,
      onReceipt: () => save(RECEIPT, `${code}.pdf`, ({ dossiers }) => dossiers.receiptPdf(code, { secret })),
      onFile: (id, name) => save(id, name, ({ dossiers }) => dossiers.file(code, id, { secret })),
    });
  }
}
