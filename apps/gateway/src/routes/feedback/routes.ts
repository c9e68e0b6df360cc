import type { Database } from '../../db/schema.js';
import type { FeedbackForSenders } from '../../feedback/create-feedback.js';
import { toPublished, toPublishedSummary } from '../../feedback/publication/published-feedback.js';
import { countPublished, findPublished, listPublished } from '../../feedback/publication/published-repository.js';
import { wordsOf } from '../../feedback/search-words.js';
import type { Command } from '../../http/command.js';
import { decodeCursor } from '../../http/cursor.js';
import type { Operation } from '../../http/operation.js';
import { toPage } from '../../http/page.js';
import { ProblemError } from '../../http/problem.js';
import type { Uploads } from '../../uploads/create-uploads.js';
import { feedbackFile } from './file.js';

/** What the addresses of feedback need. */
export interface FeedbackRouteParts {
  readonly db: Database;
  readonly forSenders: FeedbackForSenders;
  readonly uploads: Pick<Uploads, 'openClaimed'>;
}

interface FeedbackRoom {
  readonly commands: readonly [Command<'sendFeedback'>, Command<'getFeedback'>, Command<'completeFeedback'>, Command<'getFeedbackFile'>];
  readonly reads: readonly [Operation<'getFeedbackRules'>, Operation<'listPublishedFeedback'>, Operation<'getPublishedFeedback'>];
}

/** What is withdrawn is gone for everybody within a minute. */
const SOON = 'public, max-age=60';
const SECRET = 'feedback-secret';
const KEY = 'idempotency-key';
const replayedIf = (replayed: boolean): Record<string, string> => (replayed ? { 'idempotency-replayed': 'true' } : {});

function commands({ db, forSenders, uploads }: FeedbackRouteParts): FeedbackRoom['commands'] {
  return [
    {
      id: 'sendFeedback',
      handle: async ({ caller, body, header, address, locale }) => {
        const { received, replayed } = await forSenders.send({ caller, address, locale, key: header(KEY) ?? '' }, body);
        return { status: 201, headers: replayedIf(replayed), body: received };
      },
    },
    { id: 'getFeedback', handle: async ({ caller, path, header }) => ({ body: await forSenders.show({ caller, code: path.feedbackCode, secret: header(SECRET) }) }) },
    {
      id: 'completeFeedback',
      handle: async ({ caller, path, body, header }) => {
        const { feedback, replayed } = await forSenders.complete({ caller, code: path.feedbackCode, secret: header(SECRET), key: header(KEY) ?? '' }, body);
        return { headers: replayedIf(replayed), body: feedback };
      },
    },
    {
      id: 'getFeedbackFile',
      handle: async ({ caller, path, header }) => ({ binary: await feedbackFile({ db, uploads }, await forSenders.openForFile({ caller, code: path.feedbackCode, secret: header(SECRET) }), path.fileId) }),
    },
  ];
}

function reads({ db, forSenders }: FeedbackRouteParts): FeedbackRoom['reads'] {
  return [
    { id: 'getFeedbackRules', cacheControl: 'public, max-age=300', handle: async () => ({ body: await forSenders.rules() }) },
    {
      id: 'listPublishedFeedback',
      cacheControl: SOON,
      handle: async ({ query: { q, kind, subject, agency, cursor, limit = 20 }, canonical }) => {
        const offset = decodeCursor(cursor, canonical);
        const words = q === undefined ? [] : wordsOf(q);
        // Signs alone are in no answer.
        if (q !== undefined && words.length === 0) return { body: toPage([], 0, 0, canonical) };
        const filter = { words, kind, about: subject, agency };
        const [total, rows] = await Promise.all([countPublished(db, filter), listPublished(db, filter, offset, limit)]);
        return { body: toPage(rows.map(toPublishedSummary), total, offset, canonical) };
      },
    },
    {
      id: 'getPublishedFeedback',
      cacheControl: SOON,
      handle: async ({ path }) => {
        const row = await findPublished(db, path.feedbackCode);
        if (!row) throw new ProblemError('not_found');
        return { body: toPublished(row) };
      },
    },
  ];
}

/** Reflections and petitions: what citizens send and what everybody may read. */
export function feedbackRoom(parts: FeedbackRouteParts): FeedbackRoom {
  return { commands: commands(parts), reads: reads(parts) };
}
