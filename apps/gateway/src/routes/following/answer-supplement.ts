import type { SupplementAnswer, Violation } from '@dvcqg/openapi';
import type { OpenCase } from '../../casework/append-events.js';
import { insertLaterFiles, type LaterFile } from '../../casework/case-repository.js';
import type { NewEvent } from '../../casework/new-event.js';
import type { DatabaseTransaction } from '../../db/schema.js';
import { ProblemError } from '../../http/problem.js';
import type { ClaimUploads } from '../../uploads/claims.js';

/** What answering a supplement request needs. */
export interface SupplementParts {
  readonly claimUploads: ClaimUploads;
  /** Whose uploads the files are; `undefined` for who may send words only. */
  readonly subject: string | undefined;
}

/** An answer must be there for each thing asked for, once, and hold something. */
function checkAnswers(answers: readonly SupplementAnswer[], count: number): void {
  const given = answers.map(({ item }) => item);
  const violations = answers.flatMap(({ item, note, uploadIds = [] }, at): Violation[] => [
    ...(item >= count ? [{ pointer: `/body/answers/${at}/item`, code: 'maximum' as const }] : []),
    ...(given.indexOf(item) < at ? [{ pointer: `/body/answers/${at}/item`, code: 'duplicate' as const }] : []),
    ...(note === undefined && uploadIds.length === 0 ? [{ pointer: `/body/answers/${at}`, code: 'required' as const }] : []),
  ]);
  if (violations.length === 0 && new Set(given).size < count) violations.push({ pointer: '/body/answers', code: 'required' });
  if (violations.length > 0) throw new ProblemError('answers_invalid', { violations });
}

async function keepFiles({ claimUploads, subject }: SupplementParts, transaction: DatabaseTransaction, { dossier, nextPosition, derived }: OpenCase, requestId: string, answers: readonly SupplementAnswer[]): Promise<void> {
  const uploadIds = answers.flatMap(({ uploadIds: ids = [] }) => ids);
  if (uploadIds.length === 0) return;
  if (subject === undefined) throw new ProblemError('files_not_ready');
  const claimed = new Map((await claimUploads(transaction, { subject, dossierId: dossier.id, uploadIds })).map((file) => [file.uploadId, file]));
  const items = derived.openSupplement?.items ?? [];
  const rows = answers.flatMap(({ item, uploadIds: ids = [] }) => ids.flatMap((id, at): LaterFile[] => {
    const file = claimed.get(id);
    return file === undefined ? [] : [{
      upload_id: id, name: file.name, size: file.size, media_type: file.mediaType, sha256: file.sha256, pointer: `/supplements/${requestId}/${item}/${at}`,
      paper: items[item]?.paper ?? null, kind: 'supplement', request_id: requestId, event_position: nextPosition,
    }];
  }));
  await insertLaterFiles(transaction, dossier.id, rows);
}

/** The citizen, or an officer for who comes to the counter, sends everything that was asked for. */
export function answerSupplement(parts: SupplementParts, transaction: DatabaseTransaction, requestId: string, answers: readonly SupplementAnswer[]): (open: OpenCase) => Promise<readonly NewEvent[]> {
  return async (open) => {
    const { openSupplement } = open.derived;
    if (openSupplement?.requestId !== requestId || openSupplement.state !== 'citizen_asked') throw new ProblemError('action_not_allowed');
    checkAnswers(answers, openSupplement.items.length);
    await keepFiles(parts, transaction, open, requestId, answers);
    return [{ type: 'supplement_submitted', requestId, answers: answers.map(({ item, note }) => ({ item, ...(note === undefined ? {} : { note }) })) }];
  };
}
