/** What is only known once an officer has taken the dossier in. */
export const LATER = 'sẽ được thông báo khi hồ sơ được tiếp nhận';
/** What the answers do not say. */
export const NOT_STATED = 'không kê khai';

const VIETNAM = 7 * 3_600_000;
const NUMBER = new Intl.NumberFormat('vi', { maximumFractionDigits: 1 });

/** Day and time in Vietnam, which has had one offset since 1975. */
function inVietnam(iso: string): readonly string[] {
  return new Date(Date.parse(iso) + VIETNAM).toISOString().split(/\D/);
}

/**
 * `ngày 22 tháng 11 năm 2026`; days below 10 and the first two months with a zero, the others without, as Decree 30/2020/NĐ-CP
 * (annex I) asks for.
 */
export function dayInWords(iso: string): string {
  const [year, month, day] = inVietnam(iso);
  return `ngày ${day} tháng ${Number(month) > 2 ? Number(month) : month} năm ${year}`;
}

/** `10 giờ 01 phút, ngày 22 tháng 11 năm 2026` */
export function momentInWords(iso: string): string {
  const [, , , hour, minute] = inVietnam(iso);
  return `${hour} giờ ${minute} phút, ${dayInWords(iso)}`;
}

/** `22/11/2026`, for tables. */
export function shortDay(iso: string): string {
  const [year, month, day] = inVietnam(iso);
  return `${day}/${month}/${year}`;
}

/** `10:01`, for tables. */
export function shortTime(iso: string): string {
  const [, , , hour, minute] = inVietnam(iso);
  return `${hour}:${minute}`;
}

/** `1.250.000 đồng` */
export function moneyInFigures(amount: number): string {
  return `${NUMBER.format(amount)} đồng`;
}

/** `182 byte`, `182 kB`, `1,8 MB` */
export function sizeInWords(bytes: number): string {
  if (bytes < 1000) return `${bytes} byte`;
  return bytes < 999_950 ? `${NUMBER.format(bytes / 1000)} kB` : `${NUMBER.format(bytes / 1_000_000)} MB`;
}

/** The first 16 digits of a hash in groups that can be compared by eye. */
export function shortHash(sha256: string): string {
  return sha256.slice(0, 16).replaceAll(/(.{4})(?=.)/g, '$1 ');
}

/**
 * A text as it may be printed: NFC, on one line, without characters that reverse or hide what stands around them. After 200
 * letters without one a space is put in: no word is that long, and laying it out takes seconds.
 */
export function printable(text: string): string {
  const visible = text.toWellFormed().normalize('NFC').replaceAll(/\s+/g, ' ').replaceAll(/[\p{Cc}\p{Cf}\p{Co}]/gu, '');
  return visible.replaceAll(/[^ ]{200}/gu, '$& ').trim();
}

/** A procedure with its code, which stays on one line. */
export function serviceInWords({ code, name }: { readonly code: string; readonly name: string }): string {
  return `${printable(name)} (mã\u00a0thủ\u00a0tục\u00a0${printable(code)})`;
}

/** The paragraphs of a text, each as it may be printed. */
export function paragraphsOf(text: string): string[] {
  return text.split(/[\r\n\u2028\u2029]+/).map(printable).filter((paragraph) => paragraph !== '');
}
