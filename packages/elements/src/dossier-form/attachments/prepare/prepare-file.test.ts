import { describe, expect, it } from 'vitest';
import { CAMERA, compoundFile, docx, heic, noise, otherZip, pdf, photo, plainPicture, textFile, webpWithWords } from '../../../../testing/file-examples.js';
import pdfs from '../../../../testing/pdf-examples.json' with { type: 'json' };
import { MEDIA_TYPES } from './file-kind.js';
import { frameOf } from './image-frame.js';
import { prepareFile, type FileLimits } from './prepare-file.js';
import { RefusedFile } from './refusal.js';

const accept = ['application/pdf', 'image/jpeg', 'image/png', 'image/webp', MEDIA_TYPES.docx];
const limits: FileLimits = { maxBytes: 20 * 2 ** 20, accept };
const prepare = (file: File, more: Partial<FileLimits> = {}) => prepareFile(file, { ...limits, ...more });
const refusal = (file: File, more: Partial<FileLimits> = {}): Promise<string> =>
  prepare(file, more).then(({ mediaType }) => `taken as ${mediaType}`, (error: unknown) => (error instanceof RefusedFile ? error.refusal : Promise.reject(error)));

const bytesOf = async (blob: Blob): Promise<Uint8Array> => new Uint8Array(await blob.arrayBuffer());
const says = async (blob: Blob, words: string): Promise<boolean> => new TextDecoder('latin1').decode(await bytesOf(blob)).includes(words);

/** The colours of the four corners: red, blue or white. */
const corners = async (blob: Blob): Promise<readonly string[]> => {
  const bitmap = await createImageBitmap(blob, { imageOrientation: 'none' });
  const { width, height } = bitmap;
  const context = new OffscreenCanvas(width, height).getContext('2d')!;
  context.drawImage(bitmap, 0, 0);
  const at = (x: number, y: number): string => {
    const [red = 0, , blue = 0] = context.getImageData(x, y, 1, 1).data;
    return red > 200 && blue < 60 ? 'red' : blue > 200 && red < 60 ? 'blue' : 'other';
  };
  return [at(2, 2), at(width - 3, 2), at(2, height - 3), at(width - 3, height - 3)];
};

describe('a photo', () => {
  it('is sent upright, without the place and the camera', async () => {
    const file = await photo(640, 480, 6);
    expect(await says(file, CAMERA)).toBe(true);
    const { blob, name, mediaType } = await prepare(file);
    expect([name, mediaType]).toEqual(['IMG_0001.jpg', 'image/jpeg']);
    expect(await says(blob, 'Exif')).toBe(false);
    expect(await says(blob, CAMERA)).toBe(false);
    expect(frameOf('jpeg', await bytesOf(blob))).toEqual({ width: 480, height: 640 });
    expect(await corners(blob)).toEqual(['red', 'red', 'blue', 'blue']);
  });

  it.each([
    [1, ['red', 'blue', 'red', 'blue']],
    [3, ['blue', 'red', 'blue', 'red']],
    [8, ['blue', 'blue', 'red', 'red']],
  ] as const)('of orientation %i is turned as it was held, also when it is shrunk', async (orientation, colours) => {
    const { blob } = await prepare(await photo(3000, 2000, orientation));
    expect(await corners(blob)).toEqual(colours);
  });

  it('has no side longer than 2,500 pixels, in the same proportion', async () => {
    const { blob } = await prepare(await photo(4000, 3000, 6));
    expect(frameOf('jpeg', await bytesOf(blob))).toEqual({ width: 1875, height: 2500 });
  });

  it('is never enlarged', async () => {
    const { blob } = await prepare(await photo(100, 50, 1));
    expect(frameOf('jpeg', await bytesOf(blob))).toEqual({ width: 100, height: 50 });
  });

  it('that tells nothing and would not get smaller stays as it is', async () => {
    const file = await noise('image/jpeg', 'a.jpeg');
    const { blob, name } = await prepare(file);
    expect(blob).toBe(file);
    expect(name).toBe('a.jpeg');
  });

  it('with a film behind it, as phones append, is sent without the film', async () => {
    const still = await noise('image/jpeg', 'a.jpg');
    const { blob } = await prepare(new File([still, 'ftypmp42 film'], 'MVIMG.jpg'));
    expect(await says(blob, 'film')).toBe(false);
  });
});

describe('a picture of another kind', () => {
  it('becomes a JPEG where that is smaller', async () => {
    const { mediaType, name } = await prepare(await plainPicture('image/png', 'Bản vẽ.png', 1200, 900));
    expect([mediaType, name]).toEqual(['image/jpeg', 'Bản vẽ.jpg']);
  });

  it('of WebP with metadata loses them', async () => {
    const { blob, mediaType } = await prepare(await webpWithWords('Canary place'));
    expect([await says(blob, 'Canary'), mediaType]).toEqual([false, 'image/jpeg']);
  });

  it('of WebP without metadata that would not get smaller stays as it is', async () => {
    const file = await plainPicture('image/webp', 'a.webp', 20, 20);
    expect((await prepare(file)).blob).toBe(file);
  });

  it('with words in a PNG is written anew', async () => {
    const bytes = await bytesOf(await noise('image/png', 'a.png', 20, 20));
    const words = new TextEncoder().encode('\0\0\0\u0006tEXtCanary\0\0\0\0');
    const { blob } = await prepare(new File([bytes.slice(0, 33), words, bytes.slice(33)], 'a.png'));
    expect(await says(blob, 'Canary')).toBe(false);
  });

  it('is refused when the field takes only PDF', async () => {
    expect(await refusal(await photo(), { accept: ['application/pdf'] })).toBe('kind_not_here');
  });

  it('that is cut off is damaged', async () => {
    const whole = await bytesOf(await noise('image/png', 'a.png'));
    expect(await refusal(new File([whole.slice(0, 40)], 'a.png'))).toBe('damaged');
  });

  it('with more pixels than a phone can hold is refused before it is decoded', async () => {
    const bytes = await bytesOf(await noise('image/png', 'a.png', 20, 20));
    new DataView(bytes.buffer).setUint32(16, 60_000);
    new DataView(bytes.buffer).setUint32(20, 60_000);
    expect(await refusal(new File([bytes as Uint8Array<ArrayBuffer>], 'a.png'))).toBe('too_many_pixels');
  });
});

describe('what a file is', () => {
  it.each([
    ['a PDF', pdf(), 'taken as application/pdf'],
    ['a PDF under the name of a picture', pdf('a.jpg'), 'taken as application/pdf'],
    ['a PDF with a password', pdf('a.pdf', '/Encrypt 4 0 R'), 'password_protected'],
    ['a PDF that says its encryption in place', pdf('a.pdf', '/Encrypt<</Filter/Standard>>'), 'password_protected'],
    ['a PDF that speaks of /EncryptMetadata', pdf('a.pdf', '/EncryptMetadata true'), 'taken as application/pdf'],
    ['a PDF that was cut', new File([pdf().slice(0, -20)], 'a.pdf'), 'damaged'],
    ['a Word file', docx(), `taken as ${MEDIA_TYPES.docx}`],
    ['a Word file with macros', docx('a.docm', 'word/vbaProject.bin'), 'macro_word'],
    ['an old Word file', compoundFile('a.doc'), 'old_word'],
    ['a Word file with a password', compoundFile('a.docx', 'EncryptedPackage'), 'locked_word'],
    ['another archive', otherZip('a.docx'), 'type_not_allowed'],
    ['a web page named .pdf', textFile('<!doctype html><script>alert(1)</script>', 'a.pdf', 'application/pdf'), 'type_not_allowed'],
    ['an SVG named .png', textFile('<svg xmlns="http://www.w3.org/2000/svg"/>', 'a.png', 'image/png'), 'type_not_allowed'],
    ['a HEIC picture where the browser knows none', heic(), 'heic'],
    ['an AVIF picture', heic('avif', 'a.avif'), 'type_not_allowed'],
    ['nothing', textFile('', 'a.pdf'), 'empty'],
  ])('%s', async (_case, file, outcome) => {
    expect(await refusal(file)).toBe(outcome);
  });

  it.each([
    ['rc4', true],
    ['aes128', true],
    ['aes256-streams', true],
    ['aes256-linear', true],
    ['restricted-linear-streams', true],
    ['open-streams', false],
    ['open-linear', false],
  ] as const)('a PDF written by another program, %s, is locked: %s', async (name, isLocked) => {
    const bytes = Uint8Array.from(atob(pdfs[name]), (sign) => sign.charCodeAt(0));
    expect(await refusal(new File([bytes], 'a.pdf'))).toBe(isLocked ? 'password_protected' : 'taken as application/pdf');
  });

  it('more than the portal takes is refused before it is sent', async () => {
    expect(await refusal(pdf('a.pdf', '', 30 * 2 ** 20))).toBe('too_large');
  });

  it('gives the name its right ending, in one composed line', async () => {
    const { name } = await prepare(pdf('../e\u0302\u202Efdp.exe\n.html'));
    expect(name).toBe('.. \u00EA fdp.exe .pdf'.replace('exe .', 'exe.'));
  });
});
