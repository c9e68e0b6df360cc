import { withoutListMarks } from '@dvcqg/domain';
import type { DocumentCase, FormExpression, FormField, FormOption, FormSection, FormStep, FormText, Paper, Service } from '@dvcqg/openapi';
import { w } from '../words.js';

const LONGEST_LABEL = 19_000;
/** Words in which the catalogue says that a paper is not always needed; it has no field for that. */
const NOT_ALWAYS = /trường hợp|đối với|(?<!\p{L})(?:nếu|trừ|khi)(?!\p{L})|một trong|hoặc/iu;

/** Field of a paper. Ids of papers are unique in their service. */
export function paperFieldId(paperId: string): string {
  return `paper_${paperId.replace(/[^A-Za-z0-9]/g, '_')}`.slice(0, 64);
}

/** A paper that everybody must hand in, as far as its own words tell (own design: the national data never marks one). */
export function isAlwaysNeeded(paper: Paper): boolean {
  return paper.originals + paper.copies > 0 && paper.nameIsShortened !== true && !NOT_ALWAYS.test(paper.name.normalize('NFC'));
}

/** The case that applies, when there are several, and an upload for every paper; headings and instructions are shown as text. */
export function papersStep(service: Service): FormStep {
  const cases = service.cases.filter(({ papers }) => papers.length > 0);
  const several = cases.length > 1;
  const choose: FormSection[] = several ? [{ id: 'case_section', fields: [caseField(cases)] }] : [];
  return {
    id: 'papers_step',
    title: w('Giấy tờ kèm theo|Papers|随附材料'),
    sections: [
      ...choose,
      ...cases.map((each, at): FormSection => ({
        id: `case_${at + 1}`,
        // Headings of papers stand one level below that of a section.
        ...(each.papers.some(isHeading) ? { title: w('Thành phần hồ sơ|Parts of the dossier|申请材料') } : {}),
        ...(several ? { visible: { eq: [{ field: 'document_case' }, each.id] } } : {}),
        fields: caseFields(each, at),
      })),
      { id: 'other_papers', fields: [otherPapers()] },
    ],
  };
}

const limited = (text: string): string => (text.length > LONGEST_LABEL ? `${text.slice(0, LONGEST_LABEL)}…` : text);
const official = (text: string): FormText => ({ vi: limited(text) });
const officialName = (name: string): FormText => official(withoutListMarks(name));

const caseField = (cases: readonly DocumentCase[]): FormField => ({
  id: 'document_case', type: 'choice', required: true, label: w('Trường hợp của bạn|Your case|您的情形'),
  options: cases.map((each, at): FormOption => ({ value: each.id, label: each.name.trim() === '' ? w(`Trường hợp ${at + 1}|Case ${at + 1}|情形 ${at + 1}`) : officialName(each.name) })),
});

function caseFields({ papers }: DocumentCase, at: number): FormField[] {
  const later = `papers_later_${at + 1}`;
  const needed = papers.filter((paper) => paper.kind === 'paper' && isAlwaysNeeded(paper));
  return [
    ...(papers.some(({ nameIsShortened }) => nameIsShortened) ? [shortenedField(at)] : []),
    ...papers.map((paper) => (paper.kind === 'note' ? note(paper) : upload(paper, needed.includes(paper) ? later : undefined))),
    ...(needed.length === 0 ? [] : [laterField(later, needed)]),
  ];
}

/** Up to this length a note is a heading of the papers below it; longer ones are instructions. */
const HEADING_LENGTH = 80;

const isHeading = ({ kind, name }: Paper): boolean => kind === 'note' && name.length <= HEADING_LENGTH;

const note = (paper: Paper): FormField => ({
  id: `note_${paperFieldId(paper.id)}`.slice(0, 64), type: 'static',
  ...(isHeading(paper) ? { style: 'heading', text: officialName(paper.name) } : { style: 'notice', text: official(paper.name) }),
});

function upload(paper: Paper, later: string | undefined): FormField {
  const required: FormExpression | undefined = later === undefined ? undefined : { not: { contains: [{ field: later }, paper.id] } };
  return {
    id: paperFieldId(paper.id), type: 'attachment', paperId: paper.id, label: officialName(paper.name),
    help: w(`Bản chính: ${paper.originals}. Bản sao: ${paper.copies}.|Originals: ${paper.originals}. Copies: ${paper.copies}.|正本：${paper.originals}，副本：${paper.copies}`),
    ...(required === undefined ? {} : { required }),
    ...(paper.forms.length === 0 ? {} : { templates: paper.forms.slice(0, 50).map((form) => ({ ...form, name: form.name.slice(0, 2000) })) }),
  };
}

const shortenedField = (at: number): FormField => ({
  id: `shortened_${at + 1}`, type: 'static', style: 'paragraph',
  text: w('Tên có dấu “…” đã được rút gọn; xem bản đầy đủ trên Cổng Dịch vụ công quốc gia.|Names with “…” are shortened; the National Public Service Portal has them in full.|带“…”的名称已缩短，完整内容请查阅国家公共服务门户。'),
});

const laterField = (id: string, papers: readonly Paper[]): FormField => ({
  id, type: 'multi_choice', label: w('Giấy tờ sẽ nộp bản giấy sau hoặc cơ quan đã có|Papers that you will hand in later or that the agency already has|稍后提交纸质件或机关已有的材料'),
  options: papers.map((paper): FormOption => ({ value: paper.id, label: officialName(paper.name) })),
});

const otherPapers = (): FormField => ({ id: 'other_files', type: 'attachment', label: w('Giấy tờ khác|Other papers|其他材料') });
