import { trackerAddress } from '../../tracker-address.js';
import { type Code, drawEnd } from '../closing.js';
import type { Letterhead } from '../facts/letterhead.js';
import { drawHeading } from '../heading.js';
import { type PaperBytes, Sheet } from '../sheet.js';
import type { Statement } from '../statements.js';
import { dayInWords, NOT_STATED, paragraphsOf, printable } from '../words.js';

/** What tells one form from another. */
export interface FormTraits {
  /** In the corner, e.g. `Mẫu số 02 – Thông tư số 03/2025/TT-VPCP`. */
  readonly form: string;
  readonly title: string;
  readonly subtitle?: string | undefined;
  /** The line below the agency, when it is no number. */
  readonly number?: string | undefined;
  /** What of the many papers with this title it is, e.g. the code of the dossier. */
  readonly about: string;
  readonly landscape?: boolean | undefined;
}

const BLANK = '……………';
/** How far an officer's text stands from the sentences of the form. */
const INDENT = 16;

/** `Phiếu yêu cầu …` for `PHIẾU YÊU CẦU …`. */
const inSentenceCase = (title: string): string => title.charAt(0) + title.slice(1).toLocaleLowerCase('vi');

/** Begins a form: what it says of itself, head, title. */
export function beginForm({ agency, number, place, issuedAt }: Letterhead, traits: FormTraits): Sheet {
  const title = `${inSentenceCase(traits.title)} ${printable(traits.about)}`.trim();
  const sheet = new Sheet({ title, author: printable(agency.name), date: new Date(issuedAt), landscape: traits.landscape ?? false });
  sheet.runningHead = title;
  sheet.doc.outline.addItem(inSentenceCase(traits.title));
  drawHeading(sheet, {
    form: traits.form,
    agency: agency.name,
    parent: agency.parent,
    number: traits.number ?? `Số: ${number === undefined ? BLANK : printable(number)}`,
    placeAndDay: `${printable(place)}, ${dayInWords(issuedAt)}`,
    title: traits.title,
    subtitle: traits.subtitle,
  });
  return sheet;
}

/** Ends a form: the code of the dossier, who signs, page numbers. */
export function endForm(sheet: Sheet, letterhead: Letterhead, about: string, code?: Code): Promise<PaperBytes> {
  sheet.y += 12;
  drawEnd(sheet, code, letterhead.signer);
  return finishForm(sheet, letterhead, about);
}

/** Numbers the pages of a form. */
export function finishForm(sheet: Sheet, { portalUrl }: Letterhead, about: string): Promise<PaperBytes> {
  return sheet.finish((page, pages) => [printable(about), portalUrl, `Trang ${page}/${pages}`].filter((part) => part !== '').join('  ·  '));
}

/** The QR code that opens the tracker with the code of a dossier. It opens nothing by itself. */
export function trackerCode(portalUrl: string, dossierCode: string): Code {
  return {
    content: trackerAddress(portalUrl, dossierCode),
    alt: `Mã QR mở trang tra cứu hồ sơ ${printable(dossierCode)}`,
    title: 'Tra cứu hồ sơ',
    text: `Quét để mở trang tra cứu với mã hồ sơ ${printable(dossierCode)}. Để xem hồ sơ, hãy đăng nhập hoặc quét mã QR trên giấy tiếp nhận.`,
  };
}

/** A line of a form; says so when nothing is known. */
export const stated = (label: string, value: string | undefined): Statement => {
  const text = value === undefined ? '' : printable(value);
  return [label, text === '' ? NOT_STATED : text];
};

/** A line of a form that is left out when there is nothing to say. */
export const statedIf = (label: string, value: string | undefined): Statement[] => (value === undefined || printable(value) === '' ? [] : [stated(label, value)]);

/** An officer's text in its paragraphs. */
export function drawParagraphs(sheet: Sheet, text: string): void {
  const paragraphs = paragraphsOf(text);
  for (const paragraph of paragraphs.length === 0 ? [NOT_STATED] : paragraphs) sheet.block(sheet.root, 'P', paragraph, {}, 4, INDENT);
}

/** A sentence of the form. */
export function drawSentence(sheet: Sheet, text: string, gap = 6): void {
  sheet.block(sheet.root, 'P', text, {}, gap);
}

/** A heading within the form. */
export function drawSection(sheet: Sheet, text: string): void {
  sheet.y += 4;
  sheet.block(sheet.root, 'H2', text, { face: 'bold' }, 4);
  sheet.doc.outline.addItem(text.replace(/:$/, ''));
}

/** Whom to ask. */
export function contactInWords({ signer, hotline, portalUrl }: Letterhead): string {
  return `${printable(signer.name)}, ${hotline === undefined ? `theo thông tin liên hệ tại ${portalUrl}` : `số điện thoại ${printable(hotline)}`}`;
}
