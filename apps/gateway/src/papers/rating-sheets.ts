import { placeAddress } from '../ratings/place-address.js';
import type { RatingPlace } from '../ratings/rating-places.js';
import { drawQr } from './qr.js';
import { type PaperBytes, Sheet } from './sheet.js';
import { printable } from './words.js';

/** What the sheets are drawn from. */
export interface RatingSheets {
  readonly places: readonly RatingPlace[];
  /** Of the portal that the codes lead to, without a slash at the end. */
  readonly portalUrl: string;
  /** ISO 8601. */
  readonly at: string;
}

/** Read by a telephone from two metres. */
const QR_SIDE = 300;

const LINES = [
  ['Mở máy ảnh của điện thoại, hướng vào mã, rồi bấm vào đường dẫn hiện ra.', 13],
  ['Một câu hỏi. Không cần đăng nhập, không hỏi tên.', 13],
  ['How were you served? Point your phone camera at the code. One question, no sign-in, no name.', 11],
] as const;

function drawPlace(sheet: Sheet, { key, name, agency }: RatingPlace, portalUrl: string): void {
  const address = placeAddress(portalUrl, key);
  sheet.y += 24;
  sheet.block(sheet.root, 'P', printable(agency.name).toLocaleUpperCase('vi'), { size: 12, align: 'center' }, 18);
  sheet.block(sheet.root, 'H1', 'Ông/bà có hài lòng không?', { face: 'bold', size: 30, align: 'center' }, 10);
  sheet.block(sheet.root, 'P', printable(name), { face: 'bold', size: 16, align: 'center' }, 12);
  const { left, width } = sheet.area;
  sheet.add(sheet.root, 'Figure', () => drawQr(sheet, address, left + (width - QR_SIDE) / 2, sheet.y, QR_SIDE), { alt: `Mã QR để đánh giá: ${address}` });
  sheet.y += QR_SIDE + 12;
  for (const [line, size] of LINES) sheet.block(sheet.root, 'P', line, { size, align: 'center' }, 6);
  sheet.block(sheet.root, 'P', address, { size: 9, align: 'center' });
}

/** A page for each counter, to hang up: its code, and what is asked behind it. */
export function drawRatingSheets({ places, portalUrl, at }: RatingSheets): Promise<PaperBytes> {
  const sheet = new Sheet({ title: 'Mã QR đánh giá', author: places[0]?.agency.name ?? '', date: new Date(at) });
  places.forEach((place, index) => {
    if (index > 0) sheet.nextPage();
    drawPlace(sheet, place, portalUrl);
  });
  return sheet.finish((page, pages) => `${page}/${pages}`);
}
