import type { DocumentCase, Paper, Service, ServiceChannel } from '@dvcqg/openapi';
import { example } from './example-fetch.js';

/** The contract's first service. */
export const plainService = (): Service => example<Service>('/v1/services/{code}', 'birthRegistration');

const paper = (id: string, name: string, more: Partial<Paper> = {}): Paper => ({
  id,
  kind: 'paper',
  name,
  originals: 1,
  copies: 0,
  hasElectronicForm: false,
  forms: [],
  ...more,
});

const LONG_SENTENCE =
  'Giấy tờ chứng minh việc mang thai hộ, giấy tờ chứng minh quan hệ cha con, mẹ con hoặc văn bản cam đoan có người làm chứng; ';

/** A name as long as the longest of the national catalogue. */
export const longPaperName = LONG_SENTENCE.repeat(Math.ceil(7632 / LONG_SENTENCE.length)).slice(0, 7632);

const CASES: readonly DocumentCase[] = [
  {
    id: 'c1',
    code: '1.001193.01',
    name: '- Đăng ký khai sinh đúng hạn:',
    papers: [
      paper('c1.p1', '* Giấy tờ phải nộp:', { kind: 'note', originals: 0 }),
      paper('c1.p2', 'Tờ khai đăng ký khai sinh theo mẫu', {
        hasElectronicForm: true,
        forms: [{ name: 'Tờ khai đăng ký khai sinh', url: '/forms/to-khai-khai-sinh.docx' }, { name: 'Giấy cam đoan việc sinh' }],
      }),
      paper('c1.p3', '- Giấy chứng sinh;', { copies: 2 }),
      paper('c1.p4', longPaperName, { originals: 0, copies: 1, nameIsShortened: true }),
    ],
  },
  {
    id: 'c2',
    code: '1.001193.01',
    name: 'Đăng ký khai sinh cho trẻ em bị bỏ rơi, trẻ em chưa xác định được cha, mẹ, hoặc trẻ em sinh ra do mang thai hộ',
    papers: [paper('c2.p1', 'Biên bản về việc trẻ bị bỏ rơi'), paper('c2.p2', 'Giấy tờ khác', { originals: 0 })],
  },
  { id: 'c3', name: '', papers: [] },
];

const CHANNELS: readonly ServiceChannel[] = [
  {
    channel: 'online',
    options: [
      {
        processingTime: { amount: 3, unit: 'working_day', text: 'Kể từ ngày nhận đủ hồ sơ hợp lệ' },
        fees: [{ type: 'charge', basis: 'fixed', amount: 135000, currency: 'VND' }],
      },
      {
        processingTime: { amount: 1, unit: 'working_day', text: 'Trường hợp không phải xác minh' },
        fees: [{ type: 'charge', basis: 'free', amount: 0, currency: 'VND', text: 'Miễn cho người thuộc hộ nghèo' }],
      },
    ],
  },
  {
    channel: 'counter',
    options: [
      {
        processingTime: { amount: 8, unit: 'hour' },
        fees: [
          {
            type: 'fee',
            basis: 'in_text',
            amount: null,
            currency: 'VND',
            text: '- 135.000 đồng mỗi lần;\n- Trực tuyến: 115.000 đồng đến hết ngày 31/12/2026.',
          },
          { type: 'price', basis: 'unknown', amount: null, currency: 'VND' },
        ],
      },
    ],
  },
  { channel: 'post', options: [{ processingTime: { amount: null, unit: 'other' }, fees: [] }] },
];

/** A service in which everything occurs that the contract allows: many cases and rows, notes, long texts, all facts. */
export const richService = (): Service => ({
  ...plainService(),
  name: 'Thủ tục đăng ký khai sinh',
  onlineLevel: 'full',
  nonTerritorial: true,
  tiers: ['province', 'commune'],
  audiences: ['citizen', 'foreigner'],
  agencies: {
    executing: ['Ủy ban nhân dân cấp xã', 'Sở Tư pháp'],
    authority: ['Ủy ban nhân dân cấp xã'],
    delegated: ['Phòng Văn hóa - Xã hội'],
    coordinating: ['Công an cấp xã'],
  },
  channels: [...CHANNELS],
  cases: [...CASES],
  keywords: ['làm giấy khai sinh', 'khai sinh cho con'],
  results: [{ code: 'KQ.G15.000031', name: 'Giấy khai sinh' }],
  legalBases: [{ number: '60/2014/QH13', name: 'Luật Hộ tịch' }, { number: '123/2015/NĐ-CP' }],
  decision: { number: '528/QĐ-UBND', date: '2026-03-20', issuedBy: 'Ủy ban nhân dân tỉnh' },
  requirements: 'Trẻ em sinh ra tại Việt Nam.\r\n\r\n- Cha hoặc mẹ là công dân Việt Nam;\n- Có giấy chứng sinh hoặc giấy tờ thay thế.',
  description: 'Cha hoặc mẹ có trách nhiệm đăng ký khai sinh cho con trong thời hạn 60 ngày kể từ ngày sinh con.\n'.repeat(12),
  note: 'Trẻ em dưới 6 tuổi được cấp thẻ bảo hiểm y tế cùng lúc.',
  steps: [
    { name: 'Nộp hồ sơ', text: 'Người yêu cầu nộp hồ sơ trên mạng hoặc tại bộ phận một cửa.\nHồ sơ thiếu được hướng dẫn bổ sung một lần.' },
    { name: '', text: 'Công chức kiểm tra và ghi vào Sổ đăng ký khai sinh.' },
    { name: 'Trả kết quả', text: '' },
  ],
});
