import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { docx, EICAR, jpeg, pdf, png, webp, zip } from '../../testing/sample-files.js';
import { inspectFile, type Inspection } from './inspect-file.js';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const cfb = (text = ''): Buffer => Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(1000), Buffer.from(text, 'utf16le'), Buffer.alloc(2000)]);
const heic = Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from('ftypheic\0\0\0\0mif1heic'), Buffer.alloc(200)]);

describe('the content of a file', () => {
  let directory: string;
  beforeAll(() => {
    directory = mkdtempSync(join(tmpdir(), 'inspect-'));
  });
  afterAll(() => rmSync(directory, { recursive: true, force: true }));
  const inspect = (bytes: Buffer, name = 'file'): Promise<Inspection> => {
    const path = join(directory, 'file');
    writeFileSync(path, bytes);
    return inspectFile(path, name);
  };

  it.each([
    ['a PDF', pdf(), 'giay-to.pdf', 'application/pdf'],
    ['a PDF named .exe', pdf(), 'setup.exe', 'application/pdf'],
    ['a PDF without a name that ends in anything', pdf(), 'giấy tờ', 'application/pdf'],
    ['a PDF with bytes behind its end', Buffer.concat([pdf(), Buffer.alloc(500)]), 'a.pdf', 'application/pdf'],
    ['a PDF that speaks of /EncryptMetadata', pdf({ trailer: '/EncryptMetadata true' }), 'a.pdf', 'application/pdf'],
    ['a PDF that begins the next document behind its end (polyglot)', Buffer.concat([pdf(), zip([{ name: 'a.html', content: '<script>' }])]), 'a.pdf', 'application/pdf'],
    ['a JPEG', jpeg(), 'anh.jpg', 'image/jpeg'],
    ['a JPEG with EXIF, which the page takes away and nobody else changes', jpeg({ exif: 'GPS 21.85 106.76' }), 'anh.jpg', 'image/jpeg'],
    ['a JPEG with the film that a phone puts behind it', Buffer.concat([jpeg(), Buffer.alloc(5000, 0x42)]), 'anh.jpg', 'image/jpeg'],
    ['a JPEG longer than the blocks in which it is read', Buffer.concat([jpeg().subarray(0, -2), Buffer.alloc(200_000, 0x33), Buffer.from([0xff, 0x00]), Buffer.from([0xff, 0xd9])]), 'a.jpg', 'image/jpeg'],
    ['a PNG', png(), 'anh.png', 'image/png'],
    ['a WebP', webp(), 'anh.webp', 'image/webp'],
    ['a Word document', docx(), 'don.docx', DOCX],
    ['a Word document with a picture', docx([{ name: 'word/media/image1.png', content: png() }]), 'don.docx', DOCX],
    ['a page at 600 dpi', png(9921, 7016), 'anh.png', 'image/png'],
  ])('%s is taken', async (_what, bytes, name, mediaType) => {
    expect(await inspect(bytes, name)).toEqual({ mediaType });
  });

  it.each([
    ['a page of HTML named .pdf', Buffer.from('<!doctype html><script>alert(1)</script>'), 'a.pdf', 'type_mismatch'],
    ['a page of HTML', Buffer.from('<!doctype html><script>alert(1)</script>'), 'a.html', 'type_not_allowed'],
    ['an SVG', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'), 'a.svg', 'type_not_allowed'],
    ['an SVG named .png', Buffer.from('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>'), 'a.png', 'type_mismatch'],
    ['a program', Buffer.concat([Buffer.from('MZ'), Buffer.alloc(500)]), 'a.exe', 'type_not_allowed'],
    ['a script', Buffer.from('#!/bin/sh\nrm -rf /\n'), 'a.jpg', 'type_mismatch'],
    ['text', Buffer.from('Kính gửi Ủy ban nhân dân'), 'a.txt', 'type_not_allowed'],
    ['one byte', Buffer.from('P'), 'a.pdf', 'type_mismatch'],
    ['the EICAR text', Buffer.from(EICAR), 'eicar.com', 'type_not_allowed'],
    ['HTML before a PDF (polyglot)', Buffer.concat([Buffer.from('<script>alert(1)</script>'), pdf()]), 'a.pdf', 'type_mismatch'],
    ['a HEIC that the page should have changed', heic, 'a.heic', 'type_not_allowed'],
    ['a GIF named .jpg', Buffer.from('GIF89a\x01\0\x01\0\0\0\0;', 'latin1'), 'a.jpg', 'type_mismatch'],
    ['an old Word document', cfb('WordDocument'), 'a.doc', 'type_not_allowed'],
    ['an old Word document named .docx', cfb('WordDocument'), 'a.docx', 'type_mismatch'],
    ['a Word document with a password', cfb('EncryptedPackage'), 'a.docx', 'password_protected'],
    ['a zip file', zip([{ name: 'a.txt', content: 'a' }]), 'a.zip', 'type_not_allowed'],
    ['a zip file named .docx', zip([{ name: 'a.txt', content: 'a' }]), 'a.docx', 'type_mismatch'],
    ['a spreadsheet', docx([], 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml'), 'a.xlsx', 'type_not_allowed'],
    ['a Word document with macros', docx([{ name: 'word/vbaProject.bin', content: 'macro' }]), 'a.docx', 'type_not_allowed'],
    ['a Word document made for macros', docx([], 'application/vnd.ms-word.document.macroEnabled.main+xml'), 'a.docx', 'type_not_allowed'],
    ['a Word document whose entry leads out of it', docx([{ name: 'word/../../etc/passwd', content: 'x' }]), 'a.docx', 'damaged'],
    ['a Word document that was cut', docx().subarray(0, -60), 'a.docx', 'damaged'],
    ['an encrypted PDF', pdf({ trailer: '/Encrypt 9 0 R' }), 'a.pdf', 'password_protected'],
    ['an encrypted PDF that says so in place', pdf({ trailer: '/Encrypt<</Filter/Standard>>' }), 'a.pdf', 'password_protected'],
    ['an encrypted PDF that says so between two blocks', pdf({ body: ' '.repeat(65_536 - 130), trailer: '/Encrypt 9 0 R' }), 'a.pdf', 'password_protected'],
    ['a PDF that was cut', pdf().subarray(0, -20), 'a.pdf', 'damaged'],
    ['a JPEG that was cut', jpeg().subarray(0, -40), 'a.jpg', 'damaged'],
    ['a JPEG cut in its last mark', jpeg().subarray(0, -1), 'a.jpg', 'damaged'],
    ['a PNG that was cut', png().subarray(0, -12), 'a.png', 'damaged'],
    ['a WebP that was cut', webp().subarray(0, -4), 'a.webp', 'damaged'],
    ['a PNG of four thousand million pixels', png(65_000, 65_000), 'a.png', 'too_many_pixels'],
    ['a PNG of no pixels', png(0, 0), 'a.png', 'damaged'],
    ['a JPEG of four thousand million pixels', jpeg({ width: 65_000, height: 65_000 }), 'a.jpg', 'too_many_pixels'],
    ['a WebP of a quarter of a thousand million pixels', webp(16_383, 16_383), 'a.webp', 'too_many_pixels'],
  ])('%s is refused', async (_what, bytes, name, refusal) => {
    expect(await inspect(bytes, name)).toEqual({ refusal });
  });

  describe('that expands', () => {
    const zeros = (megabytes: number): Buffer => Buffer.alloc(megabytes * 1024 * 1024);

    it('beyond measure is refused by its directory alone', async () => {
      expect(await inspect(docx([{ name: 'word/bomb.xml', content: 'x', claimedSize: 0xfffffff0 }]), 'a.docx')).toEqual({ refusal: 'expands_too_much' });
    });

    it('a thousandfold is refused', async () => {
      expect(await inspect(docx([{ name: 'word/bomb.xml', content: zeros(40) }]), 'a.docx')).toEqual({ refusal: 'expands_too_much' });
    });

    it('further than its directory says is refused before it has expanded', async () => {
      expect(await inspect(docx([{ name: 'word/bomb.xml', content: zeros(60), claimedSize: 1000 }]), 'a.docx')).toEqual({ refusal: 'damaged' });
    });

    it('into thousands of entries is refused', async () => {
      const many = Array.from({ length: 5_001 }, (_, number) => ({ name: `word/${number}.xml`, content: '' }));
      expect(await inspect(docx(many), 'a.docx')).toEqual({ refusal: 'expands_too_much' });
    });
  });

  it('is judged without a fault, whatever its bytes are', async () => {
    const samples = [pdf(), jpeg({ exif: 'x' }), png(), webp(), docx(), cfb('EncryptedPackage'), heic];
    const changed = fc.tuple(fc.constantFrom(...samples), fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 20 }), fc.nat()).map(([sample, changes, cut]) => {
      const bytes = Buffer.from(sample);
      for (const [at, value] of changes) bytes[at % bytes.length] = value;
      return bytes.subarray(0, cut % 3 === 0 ? cut % bytes.length : bytes.length);
    });
    await fc.assert(
      fc.asyncProperty(changed, async (bytes) => {
        const found = await inspect(bytes, 'a.pdf');
        expect('mediaType' in found || 'refusal' in found).toBe(true);
      }),
      { numRuns: 500, interruptAfterTimeLimit: 30_000 },
    );
  });
});
