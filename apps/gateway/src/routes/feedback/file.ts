import type { Database } from '../../db/schema.js';
import { readFeedbackFiles } from '../../feedback/feedback-repository.js';
import type { Binary } from '../../http/command.js';
import { ProblemError } from '../../http/problem.js';
import type { Uploads } from '../../uploads/create-uploads.js';
import { asAttachment } from '../uploads/handlers.js';

/** A file of feedback that the caller may see, as something to be saved. @throws ProblemError `not_found` */
export async function feedbackFile({ db, uploads }: { readonly db: Database; readonly uploads: Pick<Uploads, 'openClaimed'> }, feedbackId: string, fileId: string): Promise<Binary> {
  const file = (await readFeedbackFiles(db, feedbackId)).find(({ position }) => `f${position}` === fileId);
  const content = file && (await uploads.openClaimed(feedbackId, file.upload_id));
  if (!content) throw new ProblemError('not_found');
  return asAttachment(file.name, file.media_type, file.size, content.stream);
}
