import { ProblemError } from '../http/problem.js';
import type { ClaimedFile, ClaimUploads } from './claims.js';

/** Makes uploads part of a dossier; see `ClaimUploads`. Rows are locked in one order, so that two dossiers never wait for one another. */
export const claimUploads: ClaimUploads = async (transaction, { subject, dossierId, uploadIds }) => {
  const wanted = [...new Set(uploadIds)];
  if (wanted.length === 0) return [];
  const rows = await transaction
    .selectFrom('uploads')
    .select(['id', 'name', 'size', 'media_type', 'sha256'])
    .where('id', 'in', wanted)
    .where('owner', '=', subject)
    .where('state', '=', 'ready')
    .where('dossier_id', 'is', null)
    .where('deleted_at', 'is', null)
    .orderBy('id')
    .forUpdate()
    .execute();
  const files = new Map(rows.map(({ id, name, size, media_type, sha256 }): [string, ClaimedFile] => [id, { uploadId: id, name: name ?? '', size, mediaType: media_type ?? '', sha256: sha256 ?? '' }]));
  const claimed = wanted.flatMap((id) => files.get(id) ?? []);
  if (claimed.length < wanted.length) throw new ProblemError('files_not_ready');
  await transaction.updateTable('uploads').set({ dossier_id: dossierId }).where('id', 'in', wanted).execute();
  return claimed;
};
