import { formatDossierCode, parseDossierCode } from '@dvcqg/domain';
import { msg } from '@lit/localize';
import type { DossierKey, TypedKey } from './dossier-key.js';
import { toSecret } from './typed-secret.js';

/** What is wrong with each field, in words; nothing where all is well. */
export type Problems = Partial<Record<keyof TypedKey, () => string>>;

type Problem = 'missing' | 'malformed';

const CODE_PROBLEMS = {
  missing: () => msg('Nhập mã hồ sơ.', { id: 'tracker.code.missing' }),
  malformed: () => msg('Mã hồ sơ chưa đúng dạng. Mã gồm mã cơ quan, ngày nộp và số thứ tự, như H37.08-261122-0001.', { id: 'tracker.code.malformed' }),
} satisfies Record<Problem, () => string>;

const SECRET_PROBLEMS = {
  missing: () => msg('Nhập mã bí mật. Hồ sơ của bạn thì đăng nhập, không cần mã này.', { id: 'tracker.secret.missing' }),
  malformed: () => msg('Mã bí mật chưa đủ hoặc có ký tự lạ. Mã có đúng 43 ký tự: chữ, số, dấu - và _.', { id: 'tracker.secret.malformed' }),
} satisfies Record<Problem, () => string>;

/** The code as the gateway writes it; undefined for what is no code, however it is typed. */
const toDossierCode = (text: string): string | undefined => {
  const parts = parseDossierCode(text);
  return parts ? formatDossierCode(parts) : undefined;
};

/** Reads what was typed, before anything is sent. The owner needs no secret. */
export const checkKey = (typed: TypedKey, isOwner: boolean): DossierKey | Problems => {
  const [code, secret] = [toDossierCode(typed.code), toSecret(typed.secret)];
  const problem = (text: string): Problem => (text.trim() ? 'malformed' : 'missing');
  const isSecretWrong = !secret && (typed.secret.trim() !== '' || !isOwner);
  if (code && !isSecretWrong) return { code, secret };
  return {
    ...(!code && { code: CODE_PROBLEMS[problem(typed.code)] }),
    ...(isSecretWrong && { secret: SECRET_PROBLEMS[problem(typed.secret)] }),
  };
};

/** Whether `checkKey` found nothing wrong. */
export const isKey = (checked: DossierKey | Problems): checked is DossierKey => typeof checked.code === 'string';
