import { isDissatisfied, missingReason } from '@dvcqg/domain';
import type { RatingRequest } from '@dvcqg/openapi';
import type { RatingDraft } from '../question/rating-draft.js';

/** What is sent, or what is missing before it can be. */
export const toRequest = ({ answers, comment, level, reasons: chosen }: RatingDraft): { readonly missing: RatingDraft['missing']; readonly request?: Omit<RatingRequest, 'subject'> } => {
  if (!level) return { missing: null };
  const reasons = isDissatisfied(level) ? [...chosen] : [];
  const missing = missingReason({ level, reasons, comment });
  const words = comment.trim();
  return missing ? { missing } : { missing, request: { level, answers, reasons, ...(words ? { comment: words } : {}) } };
};
