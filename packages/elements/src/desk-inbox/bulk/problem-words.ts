import { msg } from '@lit/localize';
import { ownDossierWords } from '../../desk/code-words.js';

const WORDS: Readonly<Record<string, () => string>> = {
  revision_conflict: () => msg('Hồ sơ vừa có thay đổi. Mở ra xem lại trước khi tiếp nhận.', { id: 'desk.problem.revision_conflict' }),
  action_not_allowed: () => msg('Hồ sơ không còn ở bước chờ tiếp nhận.', { id: 'desk.problem.action_not_allowed' }),
  not_found: () => msg('Hồ sơ không còn thuộc cơ quan của bạn.', { id: 'desk.problem.not_found' }),
  own_dossier: ownDossierWords,
  forbidden: () => msg('Bạn không có quyền tiếp nhận hồ sơ này.', { id: 'desk.problem.forbidden' }),
};

/** Why one dossier was not accepted, in our words. */
export const problemWords = (problem: string | undefined): string =>
  (problem !== undefined && Object.hasOwn(WORDS, problem) ? WORDS[problem] : undefined)?.() ?? msg('Chưa tiếp nhận được. Có thể thử lại.', { id: 'desk.problem.other' });
