import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { EXAMPLES, FORM_KINDS, type FormKind } from '../../testing/example-papers.js';
import { type PdfContent, readPdf, readTextPlaces } from '../../testing/read-pdf.js';
import { drawPaper } from '../draw-paper.js';
import type { PaperFactsByKind } from '../paper-facts.js';

const KEPT = /(At|At\.\d+|\.at|until|type|outcome|portalUrl)$/;
/** What a QR code must hold, or what stands on one line by its nature. */
const SHORT = /(code|number|symbol|templateNumber)$/;
/** Stands beside something else at the head and the end, where it cannot be broken over pages. */
const BESIDE = /^(agency|signer|place)/;

/** What a form does not show of the dossier and of the agency. */
const UNSAID: Readonly<Record<FormKind, RegExp>> = {
  supplement_request: /identityNumber$/,
  refusal: /^$/,
  apology: /(ownerAddress|identityNumber|phone|email)$/,
  stop_notice: /identityNumber$/,
  control_sheet: /(ownerAddress|identityNumber|phone|email|hotline)$/,
  register: /hotline$/,
  payment_receipt: /^$/,
};

/** The same facts with other texts; times, codes of lists and the portal's address stay. */
function withTexts(facts: unknown, change: (text: string, path: string) => string, path = ''): unknown {
  if (typeof facts === 'string') return KEPT.test(path) ? facts : change(facts, path);
  if (Array.isArray(facts)) return facts.map((item, at) => withTexts(item, change, `${path}.${at}`));
  if (typeof facts !== 'object' || facts === null) return facts;
  return Object.fromEntries(Object.entries(facts).map(([name, value]) => [name, withTexts(value, change, path === '' ? name : `${path}.${name}`)]));
}
const changed = (kind: FormKind, change: (text: string, path: string) => string): PaperFactsByKind[FormKind] => withTexts(EXAMPLES[kind], change) as PaperFactsByKind[FormKind];

/** Each text becomes some 2,000 letters (300 at the head and the end) of words that exist once. */
function lengthened(kind: FormKind): { readonly facts: PaperFactsByKind[FormKind]; readonly words: readonly string[] } {
  const words: string[] = [];
  const facts = changed(kind, (text, path) => {
    if (SHORT.test(path) || UNSAID[kind].test(path)) return text;
    const own = Array.from({ length: BESIDE.test(path) ? 30 : 200 }, (_, at) => `chữ${words.length + at}ệ.`);
    words.push(...own);
    return own.join(' ');
  });
  return { facts, words };
}

async function expectWithinPages(bytes: Uint8Array): Promise<void> {
  for (const { text, left, right, bottom, top, page } of await readTextPlaces(bytes)) {
    const inside = left >= 20 && right <= page.width - 20 && bottom >= 15 && top <= page.height - 15;
    if (!inside) expect.fail(`"${text}" stands outside of its page: ${JSON.stringify({ left, right, bottom, top, ...page })}`);
  }
}

describe.each(FORM_KINDS)('the form %s', (kind) => {
  it('holds texts of thousands of letters, over as many pages as they need, within the pages', async () => {
    const { facts, words } = lengthened(kind);
    const bytes = await drawPaper<FormKind>(kind, facts);
    const { dense, pages } = await readPdf(bytes);
    const said = new Set(dense.toLocaleLowerCase('vi').match(/chữ\d+ệ\./g));
    expect(words.filter((word) => !said.has(word))).toEqual([]);
    pages.forEach((page, at) => expect(page).toContain(`Trang ${at + 1}/${pages.length}`));
    await expectWithinPages(bytes);
  }, 60_000);

  it('breaks a word that is longer than a page rather than lose a letter', async () => {
    const bytes = await drawPaper<FormKind>(kind, changed(kind, (text, path) => (!BESIDE.test(path) && /(reason|note|service|name)$/.test(path) ? 'ế'.repeat(5000) : text)));
    const { dense } = await readPdf(bytes);
    expect((dense.match(/ế/g) ?? []).length).toBeGreaterThanOrEqual(5000);
    await expectWithinPages(bytes);
  }, 60_000);

  it('is drawn from any text', async () => {
    const text = fc.string({ unit: 'binary', maxLength: 60 });
    await fc.assert(
      fc.asyncProperty(fc.array(text, { minLength: 40, maxLength: 40 }), async (texts) => {
        const bytes = await drawPaper<FormKind>(kind, changed(kind, (given, path) => (SHORT.test(path) ? given : (texts.pop() ?? ''))));
        expect(Buffer.from(bytes.slice(0, 5)).toString()).toBe('%PDF-');
      }),
      { numRuns: 6 },
    );
  }, 60_000);

  it.each([['an emoji 👨‍👩‍👧', '👨‍👩‍👧'], ['marks typed apart', 'Nguye\u0302\u0303n'], ['what reverses text', 'a\u202eb'], ['another script', 'ภาษาไทย 中文 עברית'], ['half a character', 'a\ud800b'], ['the end of a text in a PDF', ') Tj ET (\\']])(
    'is drawn with %s',
    async (_what, odd) => {
      const { dense } = await readPdf(await drawPaper<FormKind>(kind, changed(kind, (given, path) => (SHORT.test(path) ? given : `trước ${odd} sau`))));
      expect(dense).toContain('trước');
      expect(dense).toContain('sau');
      expect(dense).not.toContain('\u202e');
    },
  );
});

describe('a request for a hundred things', () => {
  it('names each once, over pages that say what they belong to', async () => {
    const items = Array.from({ length: 100 }, (_, at) => ({ about: `Giấy tờ thứ ${at}`, reason: `Lý do số ${at}: ${'cần chụp lại cho rõ '.repeat((at % 7) * 5)}hết${at}.` }));
    const bytes = await drawPaper('supplement_request', { ...EXAMPLES.supplement_request, items });
    const { pages, dense, roles } = await readPdf(bytes);
    for (const [at, { about }] of items.entries()) {
      expect(dense).toContain(about.replaceAll(' ', ''));
      expect(dense).toContain(`hết${at}.`);
    }
    for (const page of pages.slice(1)) expect(page).toContain('Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ H37.08-261122-0001');
    expect(roles.filter((role) => role === 'TH')).toHaveLength(3);
    expect(roles.filter((role) => role === 'TD')).toHaveLength(300);
    await expectWithinPages(bytes);
  });
});

describe('a register of a thousand dossiers', () => {
  const rows = Array.from({ length: 1000 }, (_, at) => ({
    ...EXAMPLES.register.rows[0]!,
    code: `H37.08-2611${String(10 + (at % 20))}-${String(at).padStart(4, '0')}`,
    owner: `Chủ hồ sơ thứ ${at}`,
    service: 'Thủ tục cấp giấy chứng nhận '.repeat(1 + (at % 9)).trim(),
  }));
  let bytes: Uint8Array;
  let register: PdfContent;
  beforeAll(async () => {
    bytes = await drawPaper('register', { ...EXAMPLES.register, rows });
    register = await readPdf(bytes);
  }, 120_000);

  it('holds each, in order', () => {
    const codes = [...register.dense.matchAll(/H37\.08-2611\d\d-(\d{4})/g)].map(([, sequence]) => Number(sequence));
    expect(codes).toEqual(rows.map((_, at) => at));
    for (const { owner } of rows) expect(register.dense).toContain(owner.replaceAll(' ', ''));
    expect(register.dense).toContain('Tổngsố:1000hồsơ.');
  });

  it('repeats its head on every page, and numbers the pages', () => {
    const { pages } = register;
    expect(pages.length).toBeGreaterThan(40);
    for (const page of pages.slice(0, -1)) expect(page).toContain('TT Mã hồ sơ Tên thủ tục hành chính');
    pages.forEach((page, at) => expect(page).toContain(`Trang ${at + 1}/${pages.length}`));
    expect(register.roles.filter((role) => role === 'TH')).toHaveLength(12);
    expect(register.roles.filter((role) => role === 'TR')).toHaveLength(1001);
  });

  it('stays within its pages and under 4 MB', async () => {
    await expectWithinPages(bytes);
    expect(bytes.length).toBeLessThan(4_000_000);
  });
});
