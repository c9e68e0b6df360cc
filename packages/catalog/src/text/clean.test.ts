import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanLine, cleanText, isPlaceholder, shorten } from './clean.js';

describe('cleaning a text of the export', () => {
  it.each([
    ['puts a decomposed text together', 'đăng ký'.normalize('NFD'), 'đăng ký'],
    ['drops tags and keeps their line breaks', '<p>Một</p><p>Hai<br/>Ba</p>', 'Một\nHai\nBa'],
    ['drops attributes of tags', '<span style="color: red">đỏ</span>', 'đỏ'],
    ['drops comments', 'a<!-- <b>x</b> -->b', 'a b'],
    ['keeps a comment that never ends', 'a <!-- b', 'a <!-- b'],
    ['keeps eight marks on a letter', `a${'\u0316'.repeat(20)}b`, `a${'\u0316'.repeat(8)}b`],
    ['keeps comparisons', 'dưới < 40 kW và > 5 kW', 'dưới < 40 kW và > 5 kW'],
    ['decodes entities once', 'A&nbsp;&amp;&#39;B&#x110;&amp;lt;', "A &'BĐ&lt;"],
    ['keeps entities that it does not know', 'Q&A; &bogus; &#99999999;', 'Q&A; &bogus; &#99999999;'],
    ['removes invisible characters inside words', 'đăng k\u200eý, l\u00adệ ph\u200bí', 'đăng ký, lệ phí'],
    ['removes control characters', 'a\u0000b\u0007c', 'abc'],
    ['turns symbol-font bullets into dashes', '\uf0fc Đơn', '- Đơn'],
    ['writes đ for eth', 'Ðơn ðề nghị', 'Đơn đề nghị'],
    ['makes plain spaces of all others', 'a\u00a0\u202f b\tc', 'a b c'],
    ['keeps one empty line at most', 'a\r\n\r\n\r\n\r\nb', 'a\n\nb'],
    ['replaces half a character', 'a\ud800b', 'a\ufffdb'],
  ])('%s', (_fact, before, after) => {
    expect(cleanText(before)).toBe(after);
  });

  it('puts a name on one line', () => {
    expect(cleanLine('Cấp giấy\n phép\r\nxây dựng ')).toBe('Cấp giấy phép xây dựng');
  });

  it('gives well-formed NFC without control characters, whatever it reads', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => {
      const clean = cleanText(text);
      expect(clean).toBe(clean.normalize('NFC'));
      expect(clean.replaceAll('\n', '')).not.toMatch(/\p{Cc}|[\u200b\ufeff]|\p{Surrogate}/u);
      expect(clean).toBe(clean.trim());
    }));
  });
});

describe('placeholders', () => {
  it.each(['Không có thông tin', 'Không', 'KHÔNG CÓ.', ' không quy định ', 'Không có yêu cầu, điều kiện!', '', '-'])('%j says nothing', (text) => {
    expect(isPlaceholder(text)).toBe(true);
  });

  it.each(['Không quá 10 ngày', 'Có', 'Không có tiền án'])('%j says something', (text) => {
    expect(isPlaceholder(text)).toBe(false);
  });
});

describe('shortening', () => {
  it('cuts at a word and marks the cut', () => {
    expect(shorten('Giấy chứng nhận quyền sử dụng đất', 22)).toBe('Giấy chứng nhận quyền…');
  });

  it('leaves no comma before the mark', () => {
    expect(shorten('Giấy chứng nhận, quyền sử dụng', 20)).toBe('Giấy chứng nhận…');
  });

  it('never splits a character and never exceeds the limit', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme-composite', maxLength: 60 }), fc.integer({ min: 2, max: 40 }), (text, max) => {
      fc.pre(!/\p{Surrogate}/u.test(text));
      const short = shorten(text, max);
      expect(short.length).toBeLessThanOrEqual(max);
      expect(short).not.toMatch(/\p{Surrogate}/u);
    }));
  });
});
