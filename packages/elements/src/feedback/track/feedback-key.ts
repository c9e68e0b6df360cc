import { msg } from '@lit/localize';
import type { DossierKey, TypedKey } from '../../status-tracker/look-up/dossier-key.js';
import { toSecret } from '../../status-tracker/look-up/typed-secret.js';

/** What is wrong with each field, in words. */
export type KeyProblems = Partial<Record<keyof TypedKey, () => string>>;

const CODE_PROBLEMS = {
  missing: () => msg('Nhập mã đã nhận khi gửi.', { id: 'feedback.code.missing' }),
  malformed: () => msg('Mã chưa đúng dạng. Mã có dạng PA-4K7M-2QXD.', { id: 'feedback.code.malformed' }),
};

const SECRET_PROBLEMS = {
  missing: () => msg('Nhập mã bí mật. Nếu đã đăng nhập khi gửi thì đăng nhập lại, không cần mã này.', { id: 'feedback.secret.missing' }),
  malformed: () => msg('Mã bí mật chưa đủ hoặc có ký tự lạ. Mã có đúng 43 ký tự: chữ, số, dấu - và _.', { id: 'tracker.secret.malformed' }),
};

const LETTERS = /^PA([0-9A-Z]{4})([0-9A-Z]{4})$/;

/** The code as the gateway writes it, however it is typed; undefined for what is none. */
export const toFeedbackCode = (text: string): string | undefined => {
  const [, first, second] = LETTERS.exec(text.normalize('NFKC').toUpperCase().replace(/[\s\p{Cf}\p{Pd}\u2212_.]+/gu, '')) ?? [];
  return first && second ? `PA-${first}-${second}` : undefined;
};

/** Reads what was typed, before anything is sent. Who was signed in when they sent it needs no secret. */
export const checkFeedbackKey = (typed: TypedKey, isSignedIn: boolean): DossierKey | KeyProblems => {
  const [code, secret] = [toFeedbackCode(typed.code), toSecret(typed.secret)];
  const problem = (text: string): 'missing' | 'malformed' => (text.trim() ? 'malformed' : 'missing');
  const isSecretWrong = !secret && (typed.secret.trim() !== '' || !isSignedIn);
  if (code && !isSecretWrong) return { code, secret };
  return { ...(!code && { code: CODE_PROBLEMS[problem(typed.code)] }), ...(isSecretWrong && { secret: SECRET_PROBLEMS[problem(typed.secret)] }) };
};

export const isFeedbackKey = (checked: DossierKey | KeyProblems): checked is DossierKey => typeof checked.code === 'string';
