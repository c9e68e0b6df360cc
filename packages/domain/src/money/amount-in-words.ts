import { belowThousandInWords, type ZeroTens } from '../identity/words.js';

const BILLION = 1_000_000_000;
const UNITS = ['', 'nghìn', 'triệu'] as const;

/** A number below a billion: three groups of three digits. Every group but the first is read with its hundreds. */
function belowBillionInWords(value: number, isFirst: boolean, zeroTens: ZeroTens): string[] {
  const words: string[] = [];
  for (const at of [2, 1, 0] as const) {
    const group = Math.floor(value / 1000 ** at) % 1000;
    if (group > 0) words.push(...belowThousandInWords(group, { withHundreds: !isFirst || words.length > 0, zeroTens }), UNITS[at]);
  }
  return words.filter((word) => word !== '');
}

function wholeInWords(value: number, zeroTens: ZeroTens): string[] {
  const [billions, rest] = [Math.floor(value / BILLION), value % BILLION];
  if (billions === 0) return belowBillionInWords(rest, true, zeroTens);
  return [...wholeInWords(billions, zeroTens), 'tỷ', ...belowBillionInWords(rest, false, zeroTens)];
}

/**
 * An amount in Vietnamese words as receipts write it, e.g. 1_205_000 → `một triệu hai trăm linh năm nghìn đồng`. Above a billion
 * the words of the billions are read first (`hai nghìn tỷ`). `zeroTens` is the word for a ten that is not there: `linh` in the
 * North and unless said, `lẻ` in the South. Null for what is no whole amount from 0 to `Number.MAX_SAFE_INTEGER`. The words follow
 * common usage; no law fixes them.
 */
export function amountInWords(amount: number, zeroTens: ZeroTens = 'linh'): string | null {
  if (!Number.isSafeInteger(amount) || amount < 0) return null;
  const words = amount === 0 ? ['không'] : wholeInWords(amount, zeroTens);
  return [...words, 'đồng'].join(' ');
}
