import { addDays } from '@dvcqg/domain';
import type { FormValues } from '@dvcqg/forms';
import type { FormField, FormSection, SupplementItem } from '@dvcqg/openapi';
import { msg } from '@lit/localize';
import { spoken } from '../../dossier-form/embedded/spoken.js';
import type { ActFacts, Askable } from './act-facts.js';

const LONGEST_REASON = 2000;
const LONGEST_NAME = 2000;
/** Days that a citizen has unless the officer says otherwise (own design). */
const USUAL_DAYS = 14;

/** Of the item that is neither a paper of the form nor an answer. */
export const OTHER = 'other';

export const pickId = (key: string): string => `pick_${key}`;
export const reasonId = (key: string): string => `reason_${key}`;
export const keyOf = (kind: 'paper' | 'question', at: number): string => `${kind === 'paper' ? 'p' : 'q'}${at}`;

const reasonField = (key: string): FormField =>
  ({
    id: reasonId(key), type: 'multiline', required: true, maxLength: LONGEST_REASON, visible: { eq: [{ field: pickId(key) }, true] },
    label: spoken(() => msg('Sai hoặc thiếu gì, cần làm gì', { id: 'desk.supplement.reason' })),
  }) as FormField;

const section = (key: string, name: FormField['label' & keyof FormField], more: readonly FormField[] = []): FormSection => ({
  id: `item_${key}`,
  fields: [{ id: pickId(key), type: 'consent', label: name } as FormField, ...more, reasonField(key)],
});

const sections = (kind: 'paper' | 'question', all: readonly Askable[]): FormSection[] => all.map(({ name }, at) => section(keyOf(kind, at), { vi: name } as never));

/** Everything that may be asked for, each with its own reason: one consolidated request, as the rule wants it. */
export const supplementSections = ({ papers, questions }: ActFacts): readonly FormSection[] => [
  ...sections('paper', papers),
  ...sections('question', questions),
  section(OTHER, spoken(() => msg('Giấy tờ không có trong danh sách', { id: 'desk.supplement.other' })) as never, [
    { id: 'other_name', type: 'text', required: true, maxLength: LONGEST_NAME, visible: { eq: [{ field: pickId(OTHER) }, true] }, label: spoken(() => msg('Tên giấy tờ', { id: 'desk.supplement.other.name' })) } as FormField,
  ]),
];

export const untilField = (today: string): FormField =>
  ({ id: 'until', type: 'date', label: spoken(() => msg('Bổ sung trước ngày', { id: 'desk.field.until' })), notBefore: addDays(today, 1), default: addDays(today, USUAL_DAYS),
    help: spoken(() => msg('Không trả lời trước ngày này thì hồ sơ dừng.', { id: 'desk.field.until.help' })) }) as FormField;

/** What was chosen, in the order of the form. */
export const supplementItems = (values: FormValues, { papers, questions }: ActFacts): readonly SupplementItem[] => {
  const item = (key: string, place: Omit<SupplementItem, 'reason'>): readonly SupplementItem[] => (values[pickId(key)] === true ? [{ ...place, reason: String(values[reasonId(key)] ?? '') }] : []);
  const place = ({ paper, pointer }: Askable): Omit<SupplementItem, 'reason'> => ({ ...(paper !== undefined && { paper }), ...(pointer !== undefined && { pointer }) });
  return [
    ...papers.flatMap((paper, at) => item(keyOf('paper', at), place(paper))),
    ...questions.flatMap((question, at) => item(keyOf('question', at), place(question))),
    ...item(OTHER, { paper: String(values['other_name'] ?? '') }),
  ];
};

/** Common reasons. They go to citizens as they are, so they are Vietnamese in every language of the page. */
export const REASON_TEMPLATES: readonly string[] = [
  'Ảnh chụp bị mờ hoặc mất góc, không đọc được. Vui lòng chụp hoặc quét lại rõ, đủ bốn góc.',
  'Thiếu trang. Vui lòng gửi lại đầy đủ các trang của giấy tờ.',
  'Giấy tờ đã hết hạn. Vui lòng gửi giấy tờ còn hiệu lực.',
  'Bản sao chưa được chứng thực. Vui lòng gửi bản sao có chứng thực hoặc bản sao điện tử có chứng thực.',
  'Thiếu chữ ký hoặc con dấu. Vui lòng bổ sung rồi gửi lại.',
  'Thông tin chưa khớp với giấy tờ kèm theo. Vui lòng kiểm tra và xác nhận thông tin đúng.',
  'Không đúng loại giấy tờ theo yêu cầu của thủ tục. Vui lòng gửi đúng giấy tờ này.',
];
