import { PDFDocument } from 'pdf-lib';
import { toJpeg } from '../prepare/shrink-image.js';

const A4 = { short: 595.28, long: 841.89 } as const; // points

/**
 * One PDF with a page of A4 for each picture, in their order: upright or across as the picture is, as large as the page allows.
 * Nothing in it tells when or by what it was made.
 * @throws when a picture cannot be read
 */
export const joinPages = async (pictures: readonly Blob[]): Promise<Blob> => {
  const pdf = await PDFDocument.create({ updateMetadata: false });
  for (const picture of pictures) {
    const jpeg = picture.type === 'image/jpeg' ? picture : await toJpeg(picture);
    const image = await pdf.embedJpg(await jpeg.arrayBuffer());
    const isAcross = image.width > image.height;
    const [width, height] = isAcross ? [A4.long, A4.short] : [A4.short, A4.long];
    const page = pdf.addPage([width, height]);
    const size = image.scaleToFit(width, height);
    page.drawImage(image, { ...size, x: (width - size.width) / 2, y: (height - size.height) / 2 });
  }
  return new Blob([(await pdf.save({ addDefaultPage: false })) as Uint8Array<ArrayBuffer>], { type: 'application/pdf' });
};
