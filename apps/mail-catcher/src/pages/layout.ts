import { pagesOf } from '@dvcqg/tooling/test-page';

/** A whole page; `body` is markup. */
export const layout = pagesOf('Hộp thư thử nghiệm', 'Thư chỉ được giữ ở máy này và không gửi tới ai.');
