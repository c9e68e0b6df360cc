import { msg } from '@lit/localize';

/** What is wrong with a field. */
export type Problem = 'missing' | 'malformed';

export const CODE_PROBLEMS = {
  missing: () => msg('Nhập mã hồ sơ.', { id: 'tracker.code.missing' }),
  malformed: () => msg('Mã hồ sơ chưa đúng dạng. Mã gồm mã cơ quan, ngày nộp và số thứ tự, như H37.08-261122-0001.', { id: 'tracker.code.malformed' }),
} satisfies Record<Problem, () => string>;

export const SECRET_PROBLEMS = {
  missing: () => msg('Nhập mã bí mật. Hồ sơ của bạn thì đăng nhập, không cần mã này.', { id: 'tracker.secret.missing' }),
  malformed: () => msg('Mã bí mật chưa đủ hoặc có ký tự lạ. Mã có đúng 43 ký tự: chữ, số, dấu - và _.', { id: 'tracker.secret.malformed' }),
} satisfies Record<Problem, () => string>;
