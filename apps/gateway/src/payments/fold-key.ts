/** A key as people write it, brought to one form: `12a - 345.67` and `12A-345.67` are the same number plate. */
export function foldKey(key: string): string {
  return key.normalize('NFC').toUpperCase().replace(/[^\p{L}\p{N}]/gu, '');
}
