// Banks by their number with NAPAS (BIN), under the names that people know. Those with accounts of the treasury, and the largest others.
const NAMES: ReadonlyMap<string, string> = new Map([
  ['970405', 'Agribank'],
  ['970407', 'Techcombank'],
  ['970415', 'VietinBank'],
  ['970416', 'ACB'],
  ['970418', 'BIDV'],
  ['970422', 'MB'],
  ['970423', 'TPBank'],
  ['970432', 'VPBank'],
  ['970436', 'Vietcombank'],
  ['970449', 'LPBank'],
]);

/** Undefined for one that is not listed: its number stands beside. */
export const bankName = (bin: string): string | undefined => NAMES.get(bin);
