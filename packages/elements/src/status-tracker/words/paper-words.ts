import type { DossierPaper } from '@dvcqg/openapi';
import { msg } from '@lit/localize';

/** The papers of Circular 03/2025/TT-VPCP that an event calls for (forms 02 to 06). */
const PAPER_WORDS = {
  supplement_request: () => msg('Phiếu yêu cầu bổ sung', { id: 'tracker.paper.supplement_request' }),
  refusal: () => msg('Phiếu từ chối tiếp nhận', { id: 'tracker.paper.refusal' }),
  apology: () => msg('Thư xin lỗi và hẹn lại ngày trả', { id: 'tracker.paper.apology' }),
  stop_notice: () => msg('Thông báo dừng giải quyết', { id: 'tracker.paper.stop_notice' }),
  control_sheet: () => msg('Phiếu kiểm soát quá trình giải quyết', { id: 'tracker.paper.control_sheet' }),
} satisfies Record<DossierPaper, () => string>;

/** Name of a paper; a newer gateway may have more kinds. */
export const paperWords = (paper: string): string =>
  Object.hasOwn(PAPER_WORDS, paper) ? PAPER_WORDS[paper as DossierPaper]() : msg('Văn bản của cơ quan', { id: 'tracker.paper.unknown' });
