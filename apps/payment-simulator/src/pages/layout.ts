import { pagesOf } from '@dvcqg/tooling/test-page';

/** A whole page; `body` is markup. */
export const layout = pagesOf('Hệ thống thử nghiệm', 'Đây không phải cổng thanh toán thật. Không có tiền nào được chuyển; không nhập thông tin thẻ, tài khoản.');
