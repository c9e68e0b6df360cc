import { KNOWN_EVENT_TYPES, type RecordedEvent } from '@dvcqg/domain';
import type { Locale } from '@dvcqg/openapi';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Letter } from './compose-letter.js';
import { type LetterFacts, writeLetter } from './letter.js';
import { isMailed, type MailedEvent } from './mailed-events.js';

const CODE = 'H37.08-261122-0001';
const LOCALES: readonly Locale[] = ['vi', 'en', 'zh-Hans'];
const FULL = {
  id: 'e1', at: '2026-11-22T03:00:00.000Z', procedureVersion: 1, allowance: { amount: 5, unit: 'working_day' }, appointmentAt: '2026-11-30T01:05:00.000Z', reason: 'Thiếu giấy tờ',
  requestId: 'r1', items: [{ paper: 'Giấy chứng sinh', reason: 'Ảnh mờ' }, { reason: 'Thiếu chữ ký' }], until: '2026-12-10T10:00:00.000Z', feeId: 'f1', amount: 1_150_000, collect: 'before',
  reference: 'x', newDueAt: '2026-12-31T17:30:00.000Z', outcome: 'refused', method: 'online',
};
const MAILED = KNOWN_EVENT_TYPES.map((type): RecordedEvent => ({ ...FULL, type })).filter(isMailed);
const write = (event: MailedEvent, changes: Partial<LetterFacts> = {}): Letter =>
  writeLetter({ code: CODE, service: { code: '1.001193', name: 'Đăng ký khai sinh' }, agency: { code: 'H37.08', name: 'UBND phường Đông Kinh' }, event, locale: 'vi', publicUrl: 'https://dvc.example', ...changes });
const of = (type: string, changes: object = {}): MailedEvent => ({ ...FULL, type, ...changes }) as unknown as MailedEvent;

describe('letters', () => {
  it('are written of twenty kinds of events', () => {
    expect(MAILED).toHaveLength(20);
  });

  it.each(LOCALES.flatMap((locale) => MAILED.map((event) => [event.type, locale, event] as const)))('of %s in %s are complete, and their subject tells nothing of the matter', (_type, locale, event) => {
    const { subject, text, html } = write(event, { locale });
    expect(subject).toMatch(new RegExp(`^\\S.{1,60} – ${CODE}$`, 'u'));
    expect(subject).not.toContain('khai sinh');
    for (const part of [text, html]) {
      expect(part).toContain('Đăng ký khai sinh');
      expect(part).toContain('UBND phường Đông Kinh');
      expect(part).toContain(`https://dvc.example/tra-cuu/?code=${CODE}`);
      expect(part).not.toMatch(/undefined|null|NaN|\[object|Invalid/);
    }
    expect(html).not.toMatch(/<script|<img|src=|style=/);
    expect(subject).not.toMatch(/[\r\n]/);
  });

  it.each([
    ['vi', '08 giờ 05 ngày 30/11/2026', '00 giờ 30 ngày 01/01/2027', '1.150.000 đồng'],
    ['en', '08:05 on 30/11/2026', '00:30 on 01/01/2027', '1,150,000 VND'],
    ['zh-Hans', '2026年11月30日08:05', '2027年1月1日00:30', '1,150,000越南盾'],
  ] as const)('in %s write times as in Vietnam and amounts as one writes them', (locale, appointment, newDate, amount) => {
    expect(write(of('accepted'), { locale }).text).toContain(appointment);
    expect(write(of('extended'), { locale }).text).toContain(newDate);
    expect(write(of('payment_requested'), { locale }).text).toContain(amount);
  });

  it('name everything that is asked for, each on its own line', () => {
    const { text, html } = write(of('supplement_requested'));
    expect(text).toContain('1. Giấy chứng sinh: Ảnh mờ\n2. Thiếu chữ ký\n');
    expect(html).toContain('<ol><li>Giấy chứng sinh: Ảnh mờ</li><li>Thiếu chữ ký</li></ol>');
    expect(text).toContain('chậm nhất 17 giờ 00 ngày 10/12/2026');
  });

  it('say whether work waits for a fee, and whether a request was granted', () => {
    expect(write(of('payment_requested')).text).toContain('được giải quyết tiếp sau khi');
    expect(write(of('payment_requested', { collect: 'after' })).text).toContain('không phải chờ');
    expect(write(of('result_ready')).text).toContain('không được chấp thuận');
    expect(write(of('result_ready', { outcome: 'granted' })).text).not.toContain('không được chấp thuận');
  });

  it('do without what an event need not say', () => {
    expect(write(of('accepted', { appointmentAt: undefined })).text).not.toContain('Hẹn trả');
    expect(write(of('supplement_requested', { until: undefined })).text).not.toContain('chậm nhất');
  });

  it('let no reason add lines, markup or signs that turn text around', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.constantFrom('\r\n', '\n\n', '\u2028', '\u202e', '\0', '<b onclick=x>', '</p>', '&lt;'), fc.string({ unit: 'grapheme' }), (a, middle, b) => {
        const { text, html } = write(of('stopped', { reason: `${a}${middle}${b}` }));
        const plain = write(of('stopped', { reason: 'x' }));
        expect(text.split('\n')).toHaveLength(plain.text.split('\n').length);
        expect(html.match(/</g)).toHaveLength(plain.html.match(/</g)?.length ?? 0);
        expect(`${text}${html}`).not.toMatch(/[\u202a-\u202e\u2066-\u2069\u2028\0\r]/);
      }),
    );
  });
});
