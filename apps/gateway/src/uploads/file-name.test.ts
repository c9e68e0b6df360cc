import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { savedName, showableName } from './file-name.js';

describe('the name of a file', () => {
  it.each([
    ['giấy khai sinh.pdf', 'giấy khai sinh.pdf'],
    ['giấy khai sinh.pdf'.normalize('NFD'), 'giấy khai sinh.pdf'],
    ['../../etc/passwd', 'passwd'],
    ['C:\\Users\\Nguyễn Văn A\\ảnh.jpg', 'ảnh.jpg'],
    ['/', 'file'],
    ['..', 'file'],
    ['', 'file'],
    ['   ', 'file'],
    ['a\0b.pdf', 'ab.pdf'],
    ['ảnh\r\nSet-Cookie: a=b.jpg', 'ảnh Set-Cookie: a=b.jpg'],
    ['gpj.\u202Eexe', 'gpj.exe'],
    ['a\u200Bb\uFEFFc.pdf', 'abc.pdf'],
    ['don.pdf.', 'don.pdf'],
    ['don.pdf . .', 'don.pdf'],
    ['📄 đơn.pdf', '📄 đơn.pdf'],
    ['<img src=x onerror=alert(1)>.pdf', '<img src=x onerror=alert(1)>.pdf'],
    [`${'ế'.repeat(300)}.pdf`, `${'ế'.repeat(251)}.pdf`],
    ['😀'.repeat(300), '😀'.repeat(255)],
    [`a.${'b'.repeat(300)}`, `a.${'b'.repeat(253)}`],
  ])('%j is shown as %j', (name, shown) => {
    expect(showableName(name)).toBe(shown);
  });

  it('is always showable: not empty, short, in NFC, without controls, signs that turn text, or places', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 600 }), (name) => {
        const shown = showableName(name);
        expect([...shown].length).toBeGreaterThan(0);
        expect([...shown].length).toBeLessThanOrEqual(255);
        expect(shown).toBe(shown.normalize('NFC'));
        expect(shown).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}/\\]/u);
        expect(showableName(shown)).toBe(shown);
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ['don.pdf', 'application/pdf', 'don.pdf'],
    ['DON.PDF', 'application/pdf', 'DON.PDF'],
    ['setup.exe', 'application/pdf', 'setup.exe.pdf'],
    ['trang.html', 'image/png', 'trang.html.png'],
    ['anh.jpeg', 'image/jpeg', 'anh.jpeg'],
    ['anh', 'image/webp', 'anh.webp'],
  ])('%s with content %s is saved as %s', (name, mediaType, saved) => {
    expect(savedName(name, mediaType)).toBe(saved);
  });
});
