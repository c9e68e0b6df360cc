import type { Locale } from '@dvcqg/openapi';

/** Words of the pages that a reader may see between the identity provider and the page. */
export interface PageWords {
  readonly title: string;
  /** The window is about to close. */
  readonly done: string;
  /** The window cannot tell the page that opened it. */
  readonly stay: string;
  /** Nobody is known who is on the way. */
  readonly unknown: string;
  /** The gateway cannot go on right now. */
  readonly busy: string;
}

export const PAGE_WORDS = {
  vi: {
    title: 'Đăng nhập',
    done: 'Đang trở lại trang dịch vụ công. Cửa sổ này sẽ tự đóng.',
    stay: 'Không thể tự trở lại trang trước. Vui lòng đóng cửa sổ này và đăng nhập lại từ trang dịch vụ công.',
    unknown: 'Lượt đăng nhập này đã kết thúc hoặc đã quá hạn. Vui lòng trở lại trang dịch vụ công và đăng nhập lại.',
    busy: 'Hệ thống đang bận. Vui lòng tải lại trang này sau ít giây.',
  },
  en: {
    title: 'Sign in',
    done: 'Going back to the public service page. This window closes by itself.',
    stay: 'The page before could not be reached. Please close this window and sign in again from the public service page.',
    unknown: 'This sign-in has ended or taken too long. Please go back to the public service page and sign in again.',
    busy: 'The system is busy. Please reload this page in a few seconds.',
  },
  'zh-Hans': {
    title: '登录',
    done: '正在返回公共服务页面。此窗口将自动关闭。',
    stay: '无法自动返回上一页。请关闭此窗口，并在公共服务页面重新登录。',
    unknown: '本次登录已结束或已超时。请返回公共服务页面重新登录。',
    busy: '系统繁忙，请几秒钟后重新加载此页面。',
  },
} as const satisfies Record<Locale, PageWords>;
