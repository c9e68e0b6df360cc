import { withoutListMarks } from '@dvcqg/domain';
import type { Fee, FormField, FormStep, FormText, Service } from '@dvcqg/openapi';
import { w } from '../words.js';

const LONGEST_TEXT = 4000;
const FEE_WORDS = { fee: w('Phí|Fee|费用'), charge: w('Lệ phí|Charge|规费'), price: w('Giá dịch vụ|Price|价格') } as const satisfies Record<Fee['type'], FormText>;

/** How the result comes back, what it costs, and the declaration of truth. */
export function finishStep(service: Service): FormStep {
  return {
    id: 'finish_step',
    title: w('Nhận kết quả và cam đoan|Result and declaration|领取结果与声明'),
    sections: [
      { id: 'result_section', title: w('Nhận kết quả|Receiving the result|领取结果'), fields: resultFields() },
      { id: 'fees_section', title: w('Phí, lệ phí|Fees|费用'), fields: feeFields(service) },
      { id: 'declaration_section', title: w('Cam đoan|Declaration|声明'), fields: [declaration()] },
    ],
  };
}

const byPost = { eq: [{ field: 'result_return' }, 'by_post'] };

const resultFields = (): FormField[] => [
  {
    id: 'result_return', type: 'choice', required: true, label: w('Hình thức nhận kết quả|How to receive the result|领取方式'),
    options: [
      { value: 'online', label: w('Bản điện tử trên cổng|Electronically on the portal|在门户上领取电子版') },
      { value: 'at_counter', label: w('Tại bộ phận một cửa|At the one-stop counter|在一站式窗口') },
      { value: 'by_post', label: w('Qua bưu chính công ích|By public post|公益邮政寄送') },
    ],
  },
  { id: 'result_receiver', type: 'person', label: w('Người nhận|Receiver|收件人'), visible: byPost, required: true, parts: ['fullName', 'phone'] },
  { id: 'result_address', type: 'address', label: w('Địa chỉ nhận|Delivery address|收件地址'), visible: byPost, required: true, detail: 'required' },
];

const declaration = (): FormField => ({
  id: 'declaration', type: 'consent', required: true,
  label: w(
    'Tôi cam đoan những nội dung khai trên là đúng sự thật và chịu trách nhiệm trước pháp luật về lời khai của mình|I declare that what I have stated is true and answer for it before the law|本人保证以上申报内容属实，并对此承担法律责任',
  ),
});

/** Fees of the online channel, or of the first one that has any, in the source's own words where it has some. */
function feeFields(service: Service): FormField[] {
  const channels = [...service.channels].sort((a, b) => Number(b.channel === 'online') - Number(a.channel === 'online'));
  const fees = channels.map(({ options }) => options.flatMap((option) => option.fees)).find((list) => list.length > 0) ?? [];
  const lines = [...new Map(fees.map((fee) => { const line = feeLine(fee); return [line.vi, line] as const; })).values()].slice(0, 50);
  const texts = lines.length > 0 ? lines : [w('Cơ quan sẽ báo phí, nếu có|The agency will tell of fees, if any|如有费用，由机关告知')];
  return texts.map((text, at): FormField => ({ id: `fee_${at + 1}`, type: 'static', style: 'paragraph', text }));
}

function feeLine(fee: Fee): FormText {
  const amount = fee.basis === 'fixed' && fee.amount !== null ? w(`${dong(fee.amount)} đồng|${dong(fee.amount)} VND|${dong(fee.amount)} 越南盾`) : fee.basis === 'free' ? w('Miễn phí|Free|免费') : w('Chưa xác định|Not known|未定');
  const kind: FormText = FEE_WORDS[fee.type];
  const source = withoutListMarks(fee.text ?? '');
  const shown = fee.basis === 'fixed' || fee.basis === 'free' || source === '';
  const tail = source === '' ? '' : `${shown ? ' – ' : ''}${source.slice(0, LONGEST_TEXT)}`;
  const line = (locale: 'vi' | 'en' | 'zh-Hans'): string => `${kind[locale] ?? kind.vi}: ${shown ? (amount[locale] ?? amount.vi) : ''}${tail}`;
  return { vi: line('vi'), en: line('en'), 'zh-Hans': line('zh-Hans') };
}

const dong = (amount: number): string => String(amount).replace(/\B(?=(\d{3})+$)/g, '.');
