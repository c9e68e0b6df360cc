import { msg } from '@lit/localize';
import type { SignInTrouble } from '../core/session/sign-in-error.js';
import type { SignInState } from './sign-in-controller.js';

const TROUBLE_WORDS = {
  cancelled: () => msg('Bạn chưa đăng nhập. Có thể thử lại bất cứ lúc nào.', { id: 'sign-in.trouble.cancelled' }),
  unavailable: () => msg('Hệ thống đăng nhập đang không trả lời. Vui lòng thử lại sau ít phút.', { id: 'sign-in.trouble.unavailable' }),
  failed: () => msg('Đăng nhập không thành công. Vui lòng thử lại.', { id: 'sign-in.trouble.failed' }),
  blocked: () => msg('Trình duyệt đã chặn cửa sổ đăng nhập. Vui lòng cho phép mở cửa sổ rồi thử lại.', { id: 'sign-in.trouble.blocked' }),
  unsupported: () => msg('Trình duyệt này không lưu được phiên đăng nhập. Vui lòng tắt chế độ chặn lưu trữ hoặc dùng trình duyệt khác.', { id: 'sign-in.trouble.unsupported' }),
} satisfies Record<SignInTrouble, () => string>;

/** What is wrong, in our words. */
export const troubleWords = (trouble: SignInTrouble): string => TROUBLE_WORDS[trouble]();

const SPOKEN_WORDS = {
  hidden: () => '',
  closed: () => '',
  none: () => '',
  starting: () => msg('Đang đăng nhập…', { id: 'sign-in.starting' }),
  active: () => msg('Đã đăng nhập.', { id: 'sign-in.done' }),
  ended: () => msg('Phiên đăng nhập đã hết.', { id: 'sign-in.ended' }),
} satisfies Record<SignInState, () => string>;

/** What is spoken at a change of state. */
export const spokenWords = (state: SignInState): string => SPOKEN_WORDS[state]();
