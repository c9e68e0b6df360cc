/** Bounded, so that no text takes more than linear time. */
const NUMBER = /(?<!\d)\d{1,9}(?:[./]\d{1,9}){0,5}\/[\p{Lu}\d]+(?:[-–][\p{Lu}\d]+)*/u;

/**
 * The number of a legal document within words such as `Nghị định số 142/2025/NĐ-CP`. When there is none in a known shape
 * the words themselves come back, because older documents are known by other names (`73-CP`, `Bộ luật Hàng hải`).
 */
export function legalNumber(text: string): string {
  const words = text.normalize('NFC').replace(/\s+/g, ' ').trim();
  return NUMBER.exec(words)?.[0].replaceAll('–', '-') ?? words;
}
