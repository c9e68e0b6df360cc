import type { OnlineLevel } from '@dvcqg/openapi';
import { msg } from '@lit/localize';

/** What a level means for the citizen. Decree 42/2022/NĐ-CP art. 11; the short words are ours. */
export const LEVEL_MEANINGS = {
  full: () => msg('Nộp hồ sơ, trả phí và nhận kết quả trên mạng; không phải đến cơ quan.', { id: 'detail.level.full' }),
  partial: () => msg('Nộp được trên mạng, nhưng có bước vẫn phải đến cơ quan.', { id: 'detail.level.partial' }),
  none: () => msg('Trên mạng chỉ có thông tin và biểu mẫu; hồ sơ nộp theo cách ghi bên dưới.', { id: 'detail.level.none' }),
} satisfies Record<OnlineLevel, () => string>;

/** The parts of the page, in the order of a citizen's questions. */
export type SectionId =
  | 'channels'
  | 'papers'
  | 'requirements'
  | 'steps'
  | 'results'
  | 'description'
  | 'note'
  | 'legal'
  | 'about';

export const SECTION_WORDS = {
  channels: () => msg('Cách nộp, thời hạn, phí', { id: 'detail.section.channels' }),
  papers: () => msg('Giấy tờ cần chuẩn bị', { id: 'detail.section.papers' }),
  requirements: () => msg('Yêu cầu, điều kiện', { id: 'detail.section.requirements' }),
  steps: () => msg('Các bước thực hiện', { id: 'detail.section.steps' }),
  results: () => msg('Kết quả nhận được', { id: 'detail.section.results' }),
  description: () => msg('Mô tả', { id: 'detail.section.description' }),
  note: () => msg('Lưu ý', { id: 'detail.section.note' }),
  legal: () => msg('Căn cứ pháp lý', { id: 'detail.section.legal' }),
  about: () => msg('Về thủ tục này', { id: 'detail.section.about' }),
} satisfies Record<SectionId, () => string>;

export const unknownWords = (): string => msg('Không rõ', { id: 'detail.unknown' });
