import type { FeedbackRule, FeedbackRuleViolation, PersonalDataKind } from '@dvcqg/openapi';
import { msg, str } from '@lit/localize';
import { formatNumber } from '../../core/format.js';
import { wordsLocale } from '../../core/localization.js';

export const DATA_WORDS = {
  phone: () => msg('số điện thoại', { id: 'feedback.data.phone' }),
  email: () => msg('thư điện tử', { id: 'feedback.data.email' }),
  identity_number: () => msg('số giấy tờ', { id: 'feedback.data.identity' }),
  account_number: () => msg('số tài khoản', { id: 'feedback.data.account' }),
  name: () => msg('tên người gửi', { id: 'feedback.data.name' }),
  address: () => msg('địa chỉ người gửi', { id: 'feedback.data.address' }),
} satisfies Record<PersonalDataKind, () => string>;

const dataWords = ({ places = [] }: FeedbackRuleViolation): string => {
  const kinds = new Set(places.flatMap(({ data }) => (data && Object.hasOwn(DATA_WORDS, data) ? [DATA_WORDS[data]()] : [])));
  return new Intl.ListFormat(wordsLocale(), { type: 'conjunction' }).format(kinds);
};

const counted = ({ found = 0, required = 0 }: FeedbackRuleViolation): readonly [string, string] => [formatNumber(found, wordsLocale()), formatNumber(required, wordsLocale())];

/** What to change. Where the text is to be changed, its place is marked beside these words. */
const RULE_WORDS = {
  too_few_words: (violation) => {
    const [found, required] = counted(violation);
    return msg(str`Hãy viết ít nhất ${required} từ tiếng Việt có dấu; mới có ${found}. Nói rõ việc gì, ở đâu, khi nào.`, { id: 'feedback.rule.words' });
  },
  no_accents: (violation) => {
    const [found, required] = counted(violation);
    return msg(str`Hãy viết có dấu: mới có ${found} từ có dấu, cần ${required}.`, { id: 'feedback.rule.accents' });
  },
  link: () => msg('Bỏ đường dẫn đã đánh dấu. Hãy tả trang đó bằng lời, hoặc đính kèm ảnh chụp.', { id: 'feedback.rule.link' }),
  complaint: () => msg('Phần đã đánh dấu là khiếu nại. Nơi này không giải quyết khiếu nại; hãy gửi đơn đến:', { id: 'feedback.rule.complaint' }),
  denunciation: () => msg('Phần đã đánh dấu là tố cáo. Nơi này không giải quyết tố cáo; hãy gửi đơn đến:', { id: 'feedback.rule.denunciation' }),
  personal_data: (violation) => msg(str`Nội dung có thể được công khai, nên bỏ phần đã đánh dấu: ${dataWords(violation)}.`, { id: 'feedback.rule.data' }),
  duplicate: ({ duplicateOf }) =>
    duplicateOf
      ? msg(str`Bạn đã gửi nội dung này với mã ${duplicateOf}. Hãy tra cứu mã đó, hoặc viết thêm điều mới.`, { id: 'feedback.rule.duplicate.of' })
      : msg('Bạn đã gửi nội dung này rồi. Hãy viết thêm điều mới.', { id: 'feedback.rule.duplicate' }),
  contact_missing: () => msg('Ghi số điện thoại hoặc thư điện tử để cơ quan liên hệ.', { id: 'feedback.rule.contact' }),
} satisfies Record<FeedbackRule, (violation: FeedbackRuleViolation) => string>;

/** Words of a rule; general ones for what a newer gateway asks besides. */
export const ruleWords = (violation: FeedbackRuleViolation): string =>
  Object.hasOwn(RULE_WORDS, violation.rule) ? RULE_WORDS[violation.rule](violation) : msg('Vui lòng xem lại.', { id: 'dossier.error.plain' });
