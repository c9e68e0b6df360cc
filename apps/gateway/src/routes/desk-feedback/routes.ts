import type { DeskFeedback } from '@dvcqg/openapi';
import type { Database } from '../../db/schema.js';
import type { FeedbackForOfficers } from '../../feedback/create-feedback.js';
import type { Command } from '../../http/command.js';
import type { Uploads } from '../../uploads/create-uploads.js';
import { readRevisions } from '../desk/revision.js';
import { feedbackFile } from '../feedback/file.js';

/** What the desk's addresses of feedback need. */
export interface DeskFeedbackRouteParts {
  readonly db: Database;
  readonly forOfficers: FeedbackForOfficers;
  readonly uploads: Pick<Uploads, 'openClaimed'>;
}

type DeskFeedbackCommands = readonly [
  Command<'listDeskFeedback'>, Command<'getDeskFeedback'>, Command<'actOnFeedback'>, Command<'getDeskFeedbackFile'>, Command<'getDeskFeedbackAudit'>,
];

/** An answer of 10,000 signs with what is made public of it, every sign of four bytes. */
const LARGEST_COMMAND = 256 * 1024;
const USUAL_PAGE = 20;

const tagOf = ({ feedback: { revision } }: DeskFeedback): Record<string, string> => ({ etag: `"${revision}"` });

/** What officers read and do. */
export function deskFeedbackRoutes({ db, forOfficers, uploads }: DeskFeedbackRouteParts): DeskFeedbackCommands {
  return [
    { id: 'listDeskFeedback', handle: async ({ caller, canonical, query: { cursor, limit = USUAL_PAGE, ...filter } }) => ({ body: await forOfficers.list({ caller, canonical, cursor, limit, filter }) }) },
    {
      id: 'getDeskFeedback',
      handle: async ({ caller, path }) => {
        const body = await forOfficers.show(caller, path.feedbackCode);
        return { headers: tagOf(body), body };
      },
    },
    {
      id: 'actOnFeedback',
      bodyLimit: LARGEST_COMMAND,
      handle: async ({ caller, path, body: command, header }) => {
        const revisions = readRevisions(header('if-match'));
        const { shown, replayed } = await forOfficers.act(caller, path.feedbackCode, { key: header('idempotency-key') ?? '', revisions, command });
        return { headers: { ...tagOf(shown), ...(replayed ? { 'idempotency-replayed': 'true' } : {}) }, body: shown };
      },
    },
    { id: 'getDeskFeedbackFile', handle: async ({ caller, path }) => ({ binary: await feedbackFile({ db, uploads }, await forOfficers.openForFile(caller, path.feedbackCode), path.fileId) }) },
    { id: 'getDeskFeedbackAudit', handle: async ({ caller, path }) => ({ body: await forOfficers.trail(caller, path.feedbackCode) }) },
  ];
}
