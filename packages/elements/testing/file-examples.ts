/** A picture: its left half red, its right half blue, so that one sees how it was turned. */
const drawn = (width: number, height: number): OffscreenCanvas => {
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('No canvas');
  context.fillStyle = 'red';
  context.fillRect(0, 0, width / 2, height);
  context.fillStyle = 'blue';
  context.fillRect(width / 2, 0, width / 2, height);
  return canvas;
};

const picture = (type: string, width: number, height: number): Promise<Blob> => drawn(width, height).convertToBlob({ type, quality: 0.95 });

/** Where the photo was taken, as phones write it: found again in bytes that still have it. */
export const CAMERA = 'Canary Camera 5';

/** EXIF with an orientation, the camera's name and a place on the map (big endian). */
const exif = (orientation: number): Uint8Array => {
  const bytes = new Uint8Array(120);
  const view = new DataView(bytes.buffer);
  const text = (at: number, words: string): void => bytes.set(new TextEncoder().encode(words), at);
  view.setUint16(0, 0xffe1);
  view.setUint16(2, 118);
  text(4, 'Exif\0\0MM');
  view.setUint16(12, 42);
  view.setUint32(14, 8);
  view.setUint16(18, 3);
  const entry = (index: number, tag: number, type: number, count: number): number => {
    const at = 20 + index * 12;
    view.setUint16(at, tag);
    view.setUint16(at + 2, type);
    view.setUint32(at + 4, count);
    return at + 8;
  };
  view.setUint32(entry(0, 0x010f, 2, 16), 60 - 10);
  view.setUint16(entry(1, 0x0112, 3, 1), orientation);
  view.setUint32(entry(2, 0x8825, 4, 1), 80 - 10);
  text(60, `${CAMERA}\0`);
  view.setUint16(80, 1);
  view.setUint16(82, 1);
  view.setUint16(84, 2);
  view.setUint32(86, 2);
  text(90, 'N\0');
  return bytes;
};

/** A photo as a phone makes it: lying on its side, with the place where it was taken. */
export const photo = async (width = 640, height = 480, orientation = 6): Promise<File> => {
  const jpeg = new Uint8Array(await (await picture('image/jpeg', width, height)).arrayBuffer());
  return new File([jpeg.slice(0, 2), exif(orientation) as Uint8Array<ArrayBuffer>, jpeg.slice(2)], 'IMG_0001.JPG', { type: 'image/jpeg' });
};

export const plainPicture = async (type: 'image/jpeg' | 'image/png' | 'image/webp', name: string, width = 320, height = 240): Promise<File> =>
  new File([await picture(type, width, height)], name, { type });

/** A WebP picture in the extended format, with EXIF. */
export const webpWithWords = async (words: string): Promise<File> => {
  const made = new Uint8Array(await (await picture('image/webp', 64, 48)).arrayBuffer());
  const isExtended = new TextDecoder().decode(made.slice(12, 16)) === 'VP8X';
  const extended = new Uint8Array([...new TextEncoder().encode('VP8X'), 10, 0, 0, 0, 0, 0, 0, 0, 63, 0, 0, 47, 0, 0]);
  const body = isExtended ? made.slice(12) : new Uint8Array([...extended, ...made.slice(12)]);
  body[8] = (body[8] ?? 0) | 0b1000; // has EXIF
  const text = new TextEncoder().encode(words.padEnd(Math.ceil(words.length / 2) * 2));
  const chunk = new Uint8Array([...new TextEncoder().encode('EXIF'), text.length, 0, 0, 0, ...text]);
  const head = made.slice(0, 12);
  new DataView(head.buffer).setUint32(4, 4 + body.length + chunk.length, true);
  return new File([head, body, chunk], 'a.webp');
};

/** A picture that no encoder makes smaller. */
export const noise = async (type: 'image/jpeg' | 'image/png', name: string, width = 400, height = 300): Promise<File> => {
  const canvas = drawn(width, height);
  const context = canvas.getContext('2d');
  const pixels = context?.getImageData(0, 0, width, height);
  if (!context || !pixels) throw new Error('No canvas');
  for (let at = 0; at < pixels.data.length; at += 1) pixels.data[at] = at % 4 === 3 ? 255 : (at * 7919 + ((at * at) % 251)) % 256;
  context.putImageData(pixels, 0, 0);
  return new File([await canvas.convertToBlob({ type, quality: 0.6 })], name, { type });
};

export const textFile = (words: string, name: string, type = ''): File => new File([words], name, { type });

const PDF = ['%PDF-1.4\n', '1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n', '2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n', '3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj\n'];

/** A PDF of one empty page. @param trailer what stands in its trailer besides, such as `/Encrypt 4 0 R` */
export const pdf = (name = 'to-khai.pdf', trailer = '', padding = 0): File => {
  const body = PDF.join('') + (padding > 0 ? `%${'x'.repeat(padding)}\n` : '');
  const offsets = [1, 2, 3].map((number) => body.indexOf(`${number} 0 obj`));
  const table = ['xref\n0 4\n0000000000 65535 f \n', ...offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`)].join('');
  return new File([body, table, `trailer<</Size 4/Root 1 0 R${trailer}>>\nstartxref\n${body.length}\n%%EOF\n`], name, { type: 'application/pdf' });
};

/** A ZIP archive of empty parts, stored as they are. */
const zip = (names: readonly string[], name: string, type: string): File => {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const directory: Uint8Array<ArrayBuffer>[] = [];
  let offset = 0;
  const record = (signature: number, length: number, path: Uint8Array<ArrayBuffer>, at: number): Uint8Array<ArrayBuffer> => {
    const bytes = new Uint8Array(length + path.length);
    const view = new DataView(bytes.buffer);
    view.setUint32(0, signature, true);
    view.setUint16(at, path.length, true);
    bytes.set(path, length);
    return bytes;
  };
  for (const each of names) {
    const path = new TextEncoder().encode(each);
    const local = record(0x04034b50, 30, path, 26);
    const entry = record(0x02014b50, 46, path, 28);
    new DataView(entry.buffer).setUint32(42, offset, true);
    parts.push(local);
    directory.push(entry);
    offset += local.length;
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  const end = new DataView(new ArrayBuffer(22));
  end.setUint32(0, 0x06054b50, true);
  end.setUint16(8, names.length, true);
  end.setUint16(10, names.length, true);
  end.setUint32(12, size, true);
  end.setUint32(16, offset, true);
  return new File([...parts, ...directory, end], name, { type });
};

export const docx = (name = 'don.docx', ...more: readonly string[]): File => zip(['[Content_Types].xml', 'word/document.xml', ...more], name, '');
export const otherZip = (name = 'anh.zip'): File => zip(['a.txt'], name, 'application/zip');

/** An old or locked file of Office: only its head and the name of a stream count. */
export const compoundFile = (name: string, stream = 'WordDocument'): File => {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes.set(new Uint8Array(Uint16Array.from(stream, (sign) => sign.charCodeAt(0)).buffer), 1024);
  return new File([bytes], name);
};

/** The head of a HEIC picture, which Chromium cannot decode. */
export const heic = (brand = 'heic', name = 'IMG_0002.HEIC'): File => {
  const head = new TextEncoder().encode(`\0\0\0\u0018ftyp${brand}\0\0\0\0mif1${brand}`);
  return new File([head, new Uint8Array(512)], name, { type: 'image/heic' });
};
