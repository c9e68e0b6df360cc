import { crc32, deflateRawSync } from 'node:zlib';

type Bytes = Buffer<ArrayBuffer>;

const u16 = (value: number): Bytes => Buffer.from([value & 255, value >> 8]);
const u32 = (value: number): Bytes => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
};
const u32be = (value: number): Bytes => u32(value).reverse();

/** What one entry of a zip file lies about. */
export interface ZipEntry {
  readonly name: string;
  readonly content: Buffer | string;
  /** Bytes that the directory says it has. */
  readonly claimedSize?: number;
}

/** A zip file with exactly these entries, whatever they say. */
export function zip(entries: readonly ZipEntry[]): Bytes {
  const locals: Bytes[] = [];
  const directory: Bytes[] = [];
  let offset = 0;
  for (const { name, content, claimedSize } of entries) {
    const bytes = Buffer.from(content);
    const packed = deflateRawSync(bytes);
    const path = Buffer.from(name);
    const common = Buffer.concat([u16(20), u16(0x0800), u16(8), u16(0), u16(0), u32(crc32(bytes)), u32(packed.length), u32(claimedSize ?? bytes.length), u16(path.length), u16(0)]);
    const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), common, path, packed]);
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02', 'latin1'), u16(20), common, u16(0), u16(0), u16(0), u32(0), u32(offset), path]));
    locals.push(local);
    offset += local.length;
  }
  const list = Buffer.concat(directory);
  const end = Buffer.concat([Buffer.from('PK\x05\x06', 'latin1'), u16(0), u16(0), u16(entries.length), u16(entries.length), u32(list.length), u32(offset), u16(0)]);
  return Buffer.concat([...locals, list, end]);
}

const CONTENT_TYPES = (kind: string): string =>
  `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="${kind}"/></Types>`;
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';

/** A Word document, with further entries when given. */
export function docx(further: readonly ZipEntry[] = [], kind = WORD): Bytes {
  return zip([{ name: '[Content_Types].xml', content: CONTENT_TYPES(kind) }, { name: 'word/document.xml', content: '<w:document>Đơn đề nghị</w:document>' }, ...further]);
}

/** A PDF of one empty page, with more in its trailer and body when given. */
export function pdf({ trailer = '', body = '' } = {}): Bytes {
  const head = '%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R>>endobj\n';
  const start = Buffer.byteLength(head + body);
  return Buffer.from(`${head}${body}xref\n0 1\n0000000000 65535 f \ntrailer<</Root 1 0 R/Size 4${trailer}>>\nstartxref\n${start}\n%%EOF\n`);
}

function chunk(type: string, data: Buffer): Bytes {
  const named = Buffer.concat([Buffer.from(type), data]);
  return Buffer.concat([u32be(data.length), named, u32be(crc32(named))]);
}

/** A PNG that says it has this size. */
export function png(width = 8, height = 8): Bytes {
  const header = Buffer.concat([u32be(width), u32be(height), Buffer.from([8, 2, 0, 0, 0])]);
  return Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), chunk('IHDR', header), chunk('IDAT', deflateRawSync(Buffer.alloc(200))), chunk('IEND', Buffer.alloc(0))]);
}

const segment = (code: number, data: Buffer): Bytes => Buffer.concat([Buffer.from([0xff, code]), u16(data.length + 2).reverse(), data]);

/** A JPEG that says it has this size, with EXIF when given, and a scan that holds every mark that may stand in one. */
export function jpeg({ width = 8, height = 8, exif = '' } = {}): Bytes {
  const frame = Buffer.concat([Buffer.from([8]), u16(height).reverse(), u16(width).reverse(), Buffer.from([1, 1, 0x11, 0])]);
  const scan = Buffer.concat([Buffer.from([0x12, 0xff, 0x00, 0x34, 0xff, 0xd0, 0x56]), Buffer.alloc(300, 0x77), Buffer.from([0xff, 0x00, 0x11])]);
  const parts = [Buffer.from([0xff, 0xd8]), segment(0xe0, Buffer.from('JFIF\0\x01\x01\0\0\x01\0\x01\0\0', 'latin1'))];
  if (exif !== '') parts.push(segment(0xe1, Buffer.from(`Exif\0\0${exif}`)));
  return Buffer.concat([...parts, segment(0xc0, frame), segment(0xda, Buffer.from([1, 1, 0, 0, 63, 0])), scan, Buffer.from([0xff, 0xd9])]);
}

/** A lossless WebP that says it has this size. */
export function webp(width = 8, height = 8): Bytes {
  const bits = Buffer.concat([Buffer.from([0x2f]), u32(((width - 1) & 0x3fff) | (((height - 1) & 0x3fff) << 14)), Buffer.alloc(11)]);
  const body = Buffer.concat([Buffer.from('WEBPVP8L'), u32(bits.length), bits]);
  return Buffer.concat([Buffer.from('RIFF'), u32(body.length), body]);
}

/** The harmless text that every scanner takes for malware, put together here so that none takes this file for it. */
export const EICAR = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$', 'EICAR-STANDARD-', 'ANTIVIRUS-TEST-FILE!$H+H*'].join('');
