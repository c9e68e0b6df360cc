import type { DocumentCase, Paper } from '@dvcqg/openapi';
import type { Reader } from '../source/row.js';
import { cleanLine, plain } from '../text/clean.js';

/** Names under which a source groups the papers of one case; people do not choose between them. */
const GROUP_HEADING = /^(?:\d+ )?(?:các |thành phần )?(?:giấy tờ|hồ sơ|tài liệu|thành phần hồ sơ)?\s*(?:cần |phải )?(?:nộp|xuất trình)(?: \(?bản chính\)?| mỗi loại \d+ bản| bao gồm| gồm)*$|^(?:lưu ý|ghi chú|chú ý|thành phần hồ sơ|hồ sơ|bao gồm|hồ sơ bao gồm|hồ sơ gồm|số lượng hồ sơ.{0,60})$/u;
/** Names that announce what follows, or tell about the dossier as a whole. */
const NOTE = /[:：…]$|(?:bao )?gồm(?: các giấy tờ(?: sau)?)?\.?$|^\W*(?:lưu ý|ghi chú|chú ý|số lượng hồ sơ|số bộ hồ sơ|thành phần hồ sơ)(?![\p{L}])/iu;

const quantity = (row: Reader, key: string): number => {
  const value = row.number(key) ?? 0;
  if (Number.isSafeInteger(value) && value >= 0) return value;
  row.warn(key, 'is not a number of copies');
  return 0;
};

function toForms(row: Reader): Paper['forms'] {
  const names = row.list('attachments').map((file) => cleanLine(file.line('fileName').replace(/\.(docx?|pdf|xlsx?|rtf|odt|zip|rar|jpe?g|png)$/i, '')));
  return [...new Set(names.filter((name) => name !== ''))].map((name) => ({ name }));
}

/** A paper without its id, or undefined when the row says nothing at all. */
function toPaper(row: Reader): Omit<Paper, 'id'> | undefined {
  const forms = toForms(row);
  const code = row.line('code');
  const name = row.line('name') || forms[0]?.name || '';
  if (name === '') return undefined;
  const originals = quantity(row, 'originalQty');
  const copies = quantity(row, 'copyQty');
  const hasElectronicForm = row.flag('hasElectronicForm');
  const isNote = forms.length === 0 && ((originals + copies === 0 && !hasElectronicForm) || NOTE.test(name));
  return { ...(code === '' ? {} : { code }), kind: isNote ? 'note' : 'paper', name, originals, copies, hasElectronicForm, forms };
}

/** A case of the source with what stands in it. */
interface SourceCase {
  readonly name: string;
  readonly papers: Omit<Paper, 'id'>[];
}

const heading = (name: string): Omit<Paper, 'id'> =>
  ({ kind: 'note', name, originals: 0, copies: 0, hasElectronicForm: false, forms: [] });

/** One case when the source only grouped its papers ("Giấy tờ phải nộp", "phải xuất trình", "Lưu ý"), else as they are. */
function withoutGroups(cases: readonly SourceCase[]): readonly SourceCase[] {
  if (!cases.every(({ name }) => name === '' || GROUP_HEADING.test(plain(name)))) return cases;
  const filled = cases.filter(({ papers }) => papers.length > 0);
  const papers = filled.flatMap((group) => (group.name === '' ? group.papers : [heading(group.name), ...group.papers]));
  return papers.length === 0 ? [] : [{ name: '', papers }];
}

/** National codes by the name of the case; only names that stand for one code. */
function codesByName(service: Reader): ReadonlyMap<string, string> {
  const codes = new Map<string, string>();
  const repeated = new Set<string>();
  for (const row of service.list('cases')) {
    const key = plain(row.line('name'));
    if (codes.has(key)) repeated.add(key);
    codes.set(key, row.line('code'));
  }
  for (const key of repeated) codes.delete(key);
  return codes;
}

/**
 * The sets of papers. The export holds national cases (`cases`, with codes that repeat) apart from sets of papers
 * (`executionCases`, without codes): a code is taken over when the names agree or when there is one of each.
 */
export function toCases(service: Reader): DocumentCase[] {
  const cases = withoutGroups(
    service.list('executionCases').map((row) => ({
      name: row.line('name'),
      papers: row.list('profileComponents').flatMap((paper) => toPaper(paper) ?? []),
    })).filter(({ name, papers }) => name !== '' || papers.length > 0),
  );
  const codes = codesByName(service);
  const only = codes.size === 1 && cases.length === 1 ? [...codes.values()][0] : undefined;
  return cases.map(({ name, papers }, index) => {
    const code = codes.get(plain(name)) ?? only ?? '';
    const id = `c${index + 1}`;
    return {
      id,
      ...(code === '' ? {} : { code }),
      name,
      papers: papers.map((paper, position) => ({ id: `${id}.p${position + 1}`, ...paper })),
    };
  });
}
