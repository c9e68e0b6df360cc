import type { FormDefinition, FormField, FormSection } from '@dvcqg/openapi';
import { addDays } from '@dvcqg/domain';
import { msg } from '@lit/localize';
import { formatMoney } from '../../core/format.js';
import { wordsLocale } from '../../core/localization.js';
import { CHANNEL_WORDS } from '../../core/code-words.js';
import { FEE_COLLECTION_WORDS } from '../../desk/code-words.js';
import { spoken } from '../../dossier-form/embedded/spoken.js';
import { actionWords, type DeskAction } from '../words/action-words.js';
import type { ActFacts } from './act-facts.js';
import { supplementSections, untilField } from './supplement-sections.js';

const LONGEST_REASON = 4000;
const LONGEST_REFERENCE = 100;
const LONGEST_NAME = 300;
const LARGEST_AMOUNT = 1_000_000_000_000;
const MOST_FILES = 20;

const reason = (label: () => string, more: object = {}): FormField => ({ id: 'reason', type: 'multiline', label: spoken(label), required: true, maxLength: LONGEST_REASON, ...more }) as FormField;

/** What the citizen reads on the paper, so it is written in Vietnamese. */
const paperReason = (): FormField =>
  reason(() => msg('Lý do', { id: 'desk.field.reason' }), { help: spoken(() => msg('Người nộp đọc nguyên văn trên văn bản. Viết rõ căn cứ và việc cần làm.', { id: 'desk.field.reason.help' })) });
const plainReason = (required = true): FormField => reason(() => msg('Lý do', { id: 'desk.field.reason' }), { required });

const fee = ({ dossier: { fees } }: ActFacts, isMeant: (fee: ActFacts['dossier']['fees'][number]) => boolean): FormField => {
  const meant = fees.filter(isMeant);
  return {
    id: 'feeId', type: 'choice', required: true, label: spoken(() => msg('Khoản thu', { id: 'desk.field.fee' })),
    ...(meant.length === 1 && { default: meant[0]?.feeId }),
    options: meant.map(({ feeId, amount }) => ({ value: feeId, label: spoken(() => (amount === null ? feeId : `${formatMoney(amount, wordsLocale())} (${feeId})`)) })),
  };
};

const reference = (): FormField => ({ id: 'reference', type: 'text', required: true, maxLength: LONGEST_REFERENCE, label: spoken(() => msg('Số biên lai, chứng từ', { id: 'desk.field.reference' })) });

const later = (id: string, label: () => string, today: string, required: boolean): FormField => ({ id, type: 'date', required, label: spoken(label), notBefore: addDays(today, 1) }) as FormField;

type Fields = (facts: ActFacts) => readonly FormField[];

const openFee: Fields = (facts) => [fee(facts, ({ state }) => state === 'open')];
const nothing: Fields = () => [];
const onPaper: Fields = () => [paperReason()];

const FIELDS: Readonly<Record<Exclude<DeskAction, 'request_supplement' | 'propose_supplement' | 'reject_supplement' | 'send_supplement'>, Fields>> = {
  accept: ({ today, computedDue }) => [later('appointmentAt', () => msg('Hẹn trả ngày khác ngày đã tính', { id: 'desk.field.appointment' }), today, computedDue === null)],
  refuse_intake: onPaper,
  stop: onPaper,
  pause: onPaper,
  refuse_withdrawal: onPaper,
  cancel_supplement: () => [plainReason()],
  request_withdrawal: () => [plainReason(false)],
  receive_supplement: nothing,
  accept_supplement: nothing,
  start: nothing,
  resume: nothing,
  confirm_withdrawal: nothing,
  request_payment: ({ usualFee }) => [
    { id: 'amount', type: 'money', required: true, minimum: 1, maximum: LARGEST_AMOUNT, label: spoken(() => msg('Số tiền', { id: 'desk.field.amount' })), ...(usualFee !== undefined && { default: usualFee }) } as FormField,
    { id: 'collect', type: 'choice', required: true, default: 'before', label: spoken(() => msg('Khi nào thu', { id: 'desk.field.collect' })), options: (['before', 'after'] as const).map((value) => ({ value, label: spoken(FEE_COLLECTION_WORDS[value]) })) } as FormField,
  ],
  record_payment: (facts) => [...openFee(facts), reference()],
  waive_payment: (facts) => [...openFee(facts), plainReason()],
  refund_payment: (facts) => [fee(facts, ({ refundDue }) => refundDue > 0), reference()],
  assign: ({ dossier: { holder } }) => [
    { id: 'unit', type: 'text', required: true, maxLength: LONGEST_NAME, label: spoken(() => msg('Phòng, bộ phận', { id: 'desk.field.unit' })), ...(holder?.unit && { default: holder.unit }) } as FormField,
    { id: 'person', type: 'text', maxLength: LONGEST_NAME, label: spoken(() => msg('Chuyên viên', { id: 'desk.role.specialist' })) } as FormField,
  ],
  forward: () => [
    { id: 'agencyCode', type: 'text', required: true, maxLength: 30, label: spoken(() => msg('Cơ quan nhận', { id: 'desk.field.agency' })) } as FormField,
    { id: 'unit', type: 'text', maxLength: LONGEST_NAME, label: spoken(() => msg('Phòng, bộ phận', { id: 'desk.field.unit' })) } as FormField,
    plainReason(false),
  ],
  extend: ({ today }) => [later('newDueAt', () => msg('Ngày hẹn mới', { id: 'desk.field.new-due' }), today, true), paperReason()],
  finish: () => [
    { id: 'outcome', type: 'choice', required: true, default: 'granted', label: spoken(() => msg('Quyết định', { id: 'desk.field.outcome' })), options: [
      { value: 'granted', label: spoken(() => msg('Đồng ý, có kết quả', { id: 'desk.outcome.granted' })) }, { value: 'refused', label: spoken(() => msg('Từ chối giải quyết', { id: 'desk.outcome.refused' })) },
    ] } as FormField,
    { ...paperReason(), visible: { eq: [{ field: 'outcome' }, 'refused'] } } as FormField,
    { id: 'files', type: 'attachment', maxFiles: MOST_FILES, accept: ['application/pdf'], label: spoken(() => msg('Văn bản kết quả đã ký số (PDF)', { id: 'desk.field.result' })),
      help: spoken(() => msg('Để trống nếu kết quả chỉ có bản giấy.', { id: 'desk.field.result.help' })) } as FormField,
  ],
  return_result: () => [
    { id: 'method', type: 'choice', required: true, label: spoken(() => msg('Trả bằng cách nào', { id: 'desk.field.method' })), options: (['counter', 'post', 'online'] as const).map((value) => ({ value, label: spoken(CHANNEL_WORDS[value]) })) } as FormField,
  ],
};

const sectionsOf = (action: Exclude<DeskAction, 'send_supplement'>, facts: ActFacts): readonly FormSection[] => {
  if (action === 'request_supplement' || action === 'propose_supplement' || action === 'reject_supplement') {
    return [...supplementSections(facts), { id: 'until', fields: [untilField(facts.today)] }];
  }
  // Each in a section of its own: some are chosen from lists that the form does not know.
  return FIELDS[action](facts).map((field) => ({ id: field.id, fields: [field] }));
};

/** An action as a form of one step, so that the form engine checks it and shows it as it does every other form. */
export const actForm = (action: Exclude<DeskAction, 'send_supplement'>, facts: ActFacts): FormDefinition => {
  const title = spoken(actionWords(action).name);
  return { id: 'desk', version: 1, title, steps: [{ id: 'answers', title, sections: [...sectionsOf(action, facts)] }] };
};
