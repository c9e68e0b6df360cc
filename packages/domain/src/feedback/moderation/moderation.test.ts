import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moderateFeedback, moderatePublication, personalDataIn, SAME_TEXT, similarityKeys, textSimilarity } from '../../index.js';
import { linksIn } from './links.js';
import { otherMattersIn } from './other-matters.js';

const TITLE = 'Bảng niêm yết đã cũ';
const CONTENT = 'Bảng niêm yết tại bộ phận một cửa vẫn ghi phải nộp bản sao sổ hộ khẩu, trong khi trang dịch vụ công nói không cần.';
const SENDER = { name: 'Nông Thị Hoa', address: 'Thôn Bản Cáu, xã Lộc Bình, tỉnh Lạng Sơn', phone: '0912 345 678' };
const rules = (change: { title?: string; content?: string; sender?: typeof SENDER | { name: string; address: string } } = {}): string[] =>
  moderateFeedback({ title: TITLE, content: CONTENT, sender: SENDER, ...change }).map(({ rule }) => rule);
const cut = (text: string, places: readonly { start: number; end: number }[]): string[] => places.map(({ start, end }) => text.slice(start, end));

describe('feedback', () => {
  it('that keeps the rules has nothing against it', () => expect(rules()).toEqual([]));

  it.each([
    ['Bảng niêm yết đã cũ, đề nghị thay', ['too_few_words']],
    ['bang niem yet tai bo phan mot cua van ghi phai nop so ho khau', ['no_accents']],
    ['Bảng niêm yết đã cũ lắm rồi, đề nghị thay', ['too_few_words']],
    ['Bảng niêm yết đã cũ lắm rồi, đề nghị thay mới', []],
    ['The board at the counter is out of date, please change it soon', ['no_accents']],
    ['', ['too_few_words']],
  ])('"%s" breaks %j', (content, broken) => expect(rules({ content })).toEqual(broken));

  it('counts accents alike in both forms of Unicode', () => {
    const nine = 'Bảng niêm yết đã cũ lắm rồi, đề nghị';
    for (const form of ['NFC', 'NFD'] as const) expect(moderateFeedback({ title: TITLE, content: nine.normalize(form), sender: SENDER })[0]).toMatchObject({ found: 9, required: 10 });
  });

  it('needs a phone number or an e-mail address', () => expect(rules({ sender: { name: 'A', address: 'B' } })).toEqual(['contact_missing']));

  it('names every rule at once, in title and content', () => {
    const content = 'Tôi xin tố cáo cán bộ, gọi 0912345678, xem www.example.com';
    expect(moderateFeedback({ title: 'Khiếu nại ở example.com', content, sender: { name: 'A', address: 'B' } }).map(({ rule, pointer }) => `${rule} ${pointer}`)).toEqual([
      'too_few_words /body/content', 'link /body/title', 'complaint /body/title', 'link /body/content', 'denunciation /body/content', 'personal_data /body/content', 'contact_missing /body/sender',
    ]);
  });
});

describe('links', () => {
  it.each([
    ['xem https://example.com/a?b=c, và nói lại', ['https://example.com/a?b=c']],
    ['xem www.example.org.', ['www.example.org']],
    ['xem bit.ly/abc nhé', ['bit.ly/abc']],
    ['HTTP://EXAMPLE.COM', ['HTTP://EXAMPLE.COM']],
    ['trang dichvucong.gov.vn bị lỗi', []],
    ['trang dichvucong.gov.vn/abc bị lỗi', ['dichvucong.gov.vn/abc']],
    ['Điều 5.Khoản 3 và 1.001193, UBND.xã', []],
    ['gửi về a@example.com', []],
  ])('in "%s" are %j', (text, links) => expect(cut(text, linksIn(text))).toEqual(links));
});

describe('a complaint or denunciation', () => {
  it.each([
    ['Tôi khiếu nại quyết định thu hồi đất', 'complaint'],
    ['Nay tôi làm đơn khiếu nại về việc bồi thường', 'complaint'],
    ['Gia đình tôi xin khiếu nại', 'complaint'],
    ['Tôi xin tố cáo việc nhận tiền', 'denunciation'],
    ['Tôi viết đơn tố cáo cán bộ'.normalize('NFD'), 'denunciation'],
  ])('is "%s"', (text, matter) => expect(otherMattersIn(text)[0]?.matter).toBe(matter));

  it('is what a title begins with', () => {
    expect(otherMattersIn('Khiếu nại việc thu hồi đất', { isTitle: true })).toMatchObject([{ matter: 'complaint', place: { start: 0, end: 9 } }]);
  });

  it.each([
    'Thủ tục giải quyết khiếu nại lần đầu quá chậm', 'Đây không phải đơn khiếu nại', 'Tôi không tố cáo ai cả', 'Cơ quan chưa trả lời đơn khiếu nại của tôi',
    'Anh ấy là người to cao đứng ở quầy', 'Xin hỏi về thủ tục tố cáo', 'Luật Khiếu nại quy định thời hạn',
  ])('is not "%s"', (text) => expect(otherMattersIn(text)).toEqual([]));
});

describe('personal data', () => {
  it.each<[string, string[]]>([
    ['gọi 0912345678 nhé', ['phone:0912345678']],
    ['gọi 0912.345.678 hoặc +84 98-765-4321', ['phone:0912.345.678', 'phone:+84 98-765-4321']],
    ['gọi ０９１２３４５６７８', ['phone:０９１２３４５６７８']],
    ['gọi ٠٩١٢٣٤٥٦٧٨', ['phone:٠٩١٢٣٤٥٦٧٨']],
    ['gọi 0912\u200b345\u200b678', ['phone:0912\u200b345\u200b678']],
    ['năm 2026 0912345678', ['phone:0912345678']],
    ['đường dây nóng 1900 1234 và 0205 3812 345', []],
    ['lúc 09.11.2026 12 giờ, 09-11-2026 12:30', []],
    ['hồ sơ H37.08-261122-0001, phí 100.000.000.000 đồng', []],
    ['CCCD 020190001234', ['identity_number:020190001234']],
    ['020 190 001 234', ['identity_number:020 190 001 234']],
    ['CMND số 081234567', ['identity_number:081234567']],
    ['số 081234567', []],
    ['hộ chiếu B1234567', ['identity_number:B1234567']],
    ['chuyển vào STK 19012345678901', ['account_number:19012345678901']],
    ['số tài khoản: 001 100 2233', ['account_number:001 100 2233']],
    ['thẻ 4111 1111 1111 1111', ['account_number:4111 1111 1111 1111']],
    ['gửi hoa.nong@example.com.', ['email:hoa.nong@example.com']],
    ['gửi motcua@langson.gov.vn', []],
  ])('in "%s" is %j', (text, found) => {
    expect(personalDataIn(text).map(({ start, end, data }) => `${data}:${text.slice(start, end)}`)).toEqual(found);
  });

  it.each<[string, string[]]>([
    ['Bà Nông Thị Hoa ở thôn Bản Cáu', ['Nông Thị Hoa', 'thôn Bản Cáu']],
    ['ba nong thi hoa', ['nong thi hoa']],
    ['bà NÔNG  THỊ\nHOA'.normalize('NFD'), ['NÔNG  THỊ\nHOA'.normalize('NFD')]],
    ['xã Lộc Bình, tỉnh Lạng Sơn', []],
    ['gọi 0205 3812 345', ['0205 3812 345']],
  ])('of known people in "%s" is %j', (text, found) => expect(cut(text, personalDataIn(text, [{ ...SENDER, phone: '(0205) 3812345' }]))).toEqual(found));

  it('of somebody whose name is one word is that word with a capital', () => {
    expect(cut('Hoa nói hoa nở', personalDataIn('Hoa nói hoa nở', [{ name: 'Hoa' }]))).toEqual(['Hoa']);
  });

  it('is found wherever it stands, and what is around it is not', () => {
    const word = fc.constantFrom('bảng', 'niêm', 'yết', 'ngày', '20/11/2026', '(', ')', '😀', '\n', 'a\u0301');
    fc.assert(fc.property(fc.array(word), fc.array(word), fc.constantFrom('0912345678', 'hoa@example.com', 'Nông Thị Hoa'), (before, after, secret) => {
      const text = [...before, secret, ...after].join(' ');
      expect(cut(text, personalDataIn(text, [SENDER]))).toEqual([secret]);
    }));
  });

  it('is looked for in any text without failing, in places that do not overlap', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), fc.string({ unit: 'grapheme', maxLength: 30 }), (text, name) => {
      const places = personalDataIn(text, [{ name, address: name, phone: name, email: name }]);
      places.forEach(({ start, end }, at) => expect(start >= (places[at - 1]?.end ?? 0) && start < end && end <= text.length).toBe(true));
    }));
  });

  it('takes time in step with the text, however it is made', () => {
    for (const sign of ['0', '0 ', '1.', 'a@', '@', '.', '09-']) expect(personalDataIn(sign.repeat(5000)).length).toBeGreaterThanOrEqual(0);
  });

  it('is told of each text that would be public', () => {
    const publication = { title: 'Bà Nông Thị Hoa hỏi', content: 'Bảng đã cũ', answer: 'Xin gọi 0912345678' };
    expect(moderatePublication(publication, [SENDER])).toEqual([
      { rule: 'personal_data', pointer: '/body/publication/title', places: [{ start: 3, end: 15, data: 'name' }] },
      { rule: 'personal_data', pointer: '/body/publication/answer', places: [{ start: 8, end: 18, data: 'phone' }] },
    ]);
  });
});

describe('texts', () => {
  const share = (one: string, other: string): number => similarityKeys(one).filter((key) => similarityKeys(other).includes(key)).length;

  it('are the same whatever their accents, capitals and signs', () => {
    expect(textSimilarity(CONTENT, 'BANG NIEM YET tai bo phan mot cua van ghi phai nop ban sao so ho khau - trong khi trang dich vu cong noi khong can')).toBe(1);
  });

  it('with one word more say the same, and are found', () => {
    const other = `${CONTENT} Cảm ơn.`;
    expect(textSimilarity(CONTENT, other)).toBeGreaterThan(SAME_TEXT);
    expect(share(CONTENT, other)).toBeGreaterThan(0);
  });

  it('about other things do not', () => {
    expect(textSimilarity(CONTENT, 'Cán bộ ở quầy nói rất nhanh và bỏ đi khi mẹ tôi hỏi lại.')).toBeLessThan(0.1);
  });

  it('are as alike one way as the other, and to themselves in full', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (one, other) => {
      expect(textSimilarity(one, other)).toBe(textSimilarity(other, one));
      expect(textSimilarity(one, one)).toBe(1);
    }));
  });
});
