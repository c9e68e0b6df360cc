import { pagesOf } from '@dvcqg/tooling/test-page';

/** A whole page; `body` is markup. */
export const layout = pagesOf('Hệ thống thử nghiệm', 'Đây không phải VNeID. Không nhập thông tin thật; mọi tài khoản đều là giả định.');
