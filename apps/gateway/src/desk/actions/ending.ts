import { insertLaterFiles } from '../../casework/case-repository.js';
import type { Plan } from './plan-context.js';

/** The result: what was decided, and the officer's uploads as its files. */
export const finish: Plan<'finish'> = async ({ dossier, nextPosition }, { outcome, uploadIds = [], reason }, { transaction, claimUploads, officer: { subject } }) => {
  if (uploadIds.length > 0) {
    const files = await claimUploads(transaction, { subject, dossierId: dossier.id, uploadIds });
    await insertLaterFiles(transaction, dossier.id, files.map(({ uploadId, name, size, mediaType, sha256 }, at) => ({
      upload_id: uploadId, name, size, media_type: mediaType, sha256, pointer: `/result/${at}`, paper: null, kind: 'result', request_id: null, event_position: nextPosition,
    })));
  }
  return [{ type: 'result_ready', outcome, ...(reason === undefined ? {} : { reason }) }];
};

export const returnResult: Plan<'return_result'> = (_open, { method }) => [{ type: 'returned', method }];
export const requestWithdrawal: Plan<'request_withdrawal'> = (_open, { reason }) => [{ type: 'withdrawal_requested', ...(reason === undefined ? {} : { reason }) }];
export const confirmWithdrawal: Plan<'confirm_withdrawal'> = () => [{ type: 'withdrawn' }];
export const refuseWithdrawal: Plan<'refuse_withdrawal'> = (_open, { reason }) => [{ type: 'withdrawal_refused', reason }];
