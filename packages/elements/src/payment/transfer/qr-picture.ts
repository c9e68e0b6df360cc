import { formatMoney } from '../../core/format.js';
import type { PaymentQr } from '@dvcqg/openapi';
import { bankName } from './bank-names.js';
import { drawQr } from './qr-drawing.js';

const SIDE = 720;
const LINE = 40;
const MARGIN = 36;

/** A picture of the code with what it says, for the banking application of the same phone. */
export const qrPicture = async ({ account, accountName, bank, content, payload }: PaymentQr, amount: number): Promise<Blob> => {
  const lines = [`${bankName(bank) ?? bank} · ${account}`, accountName, formatMoney(amount, 'vi'), content];
  const canvas = Object.assign(document.createElement('canvas'), { width: SIDE, height: SIDE + LINE * lines.length + MARGIN });
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('The browser draws no pictures');
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.fillStyle = '#000';
  drawSquares(pen, payload);
  pen.font = '28px sans-serif';
  pen.textAlign = 'center';
  lines.forEach((line, at) => pen.fillText(line, SIDE / 2, SIDE + LINE * (at + 0.5), SIDE - 2 * MARGIN));
  return new Promise((resolve, reject) => canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The browser draws no pictures'))), 'image/png'));
};

const drawSquares = (pen: CanvasRenderingContext2D, payload: string): void => {
  const { isDark, size } = drawQr(payload);
  const module = Math.floor(SIDE / size); // whole pixels: edges stay sharp
  const start = Math.floor((SIDE - module * size) / 2);
  for (let y = 0; y < size; y += 1) {
    for (let x = 0; x < size; x += 1) if (isDark(x, y)) pen.fillRect(start + x * module, start + y * module, module, module);
  }
};
