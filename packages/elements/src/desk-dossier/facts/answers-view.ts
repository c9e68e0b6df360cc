import { withoutListMarks } from '@dvcqg/domain';
import type { Dossier, DossierFile } from '@dvcqg/openapi';
import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { formatBytes } from '../../core/format.js';
import { heading } from '../../core/heading.js';
import { labelOf } from '../../dossier-form/fields/field-frame.js';
import { worded } from '../../dossier-form/form-text.js';
import type { FormView } from '../../dossier-form/form-view.js';
import { fieldAt, formPlace, rowPlace, type FieldAt, type Place } from '../../dossier-form/session/field-at.js';
import type { Template } from '../../dossier-form/session/form-layout.js';
import { vietnameseMark } from '../../core/official-names.js';

export interface AnswersScene {
  readonly dossier: Dossier;
  /** Over the answers as they were submitted; undefined where the form could not be read. */
  readonly view: FormView | undefined;
  readonly headingLevel: number;
  readonly current: string | undefined;
  readonly look: (file: DossierFile) => void;
  /** The files that were sent in later come before the answers. */
  readonly isSupplementFirst: boolean;
}

/** Everything that was answered, in the order of the form, each file beside its question. */
export const answersView = (scene: AnswersScene): TemplateResult => {
  const { dossier, view } = scene;
  if (!view) return plainAnswers(scene);
  const shown = new Set<string>();
  const { definition } = view.filling.form;
  const steps = definition.steps.flatMap((step) => {
    const sections = view.filling.layout
      .sections(step.id)
      .map(({ definition: { title }, template }) => ({ title, rows: answers(template, formPlace(view.filling.state), view, scene, shown) }))
      .filter(({ rows }) => rows.length > 0);
    return sections.length === 0 ? [] : [html`<section class="answers">
      ${heading(scene.headingLevel, `step-${step.id}`, worded(step.title, view.locale))}
      ${sections.map(({ title, rows }) => html`${title ? html`<p class="part-name">${worded(title, view.locale)}</p>` : nothing}${rows}`)}
    </section>`];
  });
  const others = dossier.files.filter(({ id }) => !shown.has(id));
  const { unplaced } = view.filling.state;
  const { isSupplementFirst } = scene;
  return html`${isSupplementFirst ? filesOfKind('supplement', others, scene) : nothing} ${steps} ${unplaced.length > 0 ? unplacedAnswers(unplaced, scene) : nothing}
  ${otherFiles(isSupplementFirst ? others.filter(({ kind }) => kind !== 'supplement') : others, scene)}`;
};

const answers = (parent: Template, place: Place, view: FormView, scene: AnswersScene, shown: Set<string>): TemplateResult[] =>
  view.filling.layout.below(parent).flatMap((template) => {
    const at = fieldAt(template, place);
    return at && at.field.type !== 'static' ? (answer(at, view, scene, shown) ?? []) : [];
  });

const answer = (at: FieldAt, view: FormView, scene: AnswersScene, shown: Set<string>): TemplateResult | undefined => {
  if (at.field.type === 'attachment') return files(at, view, scene, shown);
  if (at.template.kind === 'composite') return part(labelOf(at, view), answers(at.template, at.place, view, scene, shown));
  if (at.template.kind === 'group') {
    return part(labelOf(at, view), at.cell.rows.flatMap((_, index) => part(`${index + 1}.`, answers(at.template, rowPlace(at, index), view, scene, shown)) ?? []));
  }
  const words = view.lazy.get('words')?.valueWords(at, view);
  // An officer reads what was said, not what was not asked of this applicant.
  return words ? html`<dl class="answer"><dt>${labelOf(at, view)}</dt><dd>${words}</dd></dl>` : undefined;
};

const part = (name: unknown, content: readonly TemplateResult[]): TemplateResult | undefined =>
  content.length === 0 ? undefined : html`<div class="part"><p class="part-name">${name}</p>${content}</div>`;

const files = (at: FieldAt, view: FormView, scene: AnswersScene, shown: Set<string>): TemplateResult | undefined => {
  const own = scene.dossier.files.filter(({ pointer, kind }) => kind === 'submitted' && (pointer === at.pointer || pointer.startsWith(`${at.pointer}/`)));
  for (const { id } of own) shown.add(id);
  if (own.length === 0) return undefined;
  return html`<dl class="answer"><dt>${labelOf(at, view)}</dt><dd>${fileButtons(own, scene, true)}</dd></dl>`;
};

const FILE_KIND_WORDS: Readonly<Record<string, () => string>> = {
  submitted: () => msg('Giấy tờ đã nộp', { id: 'tracker.files' }),
  supplement: () => msg('Giấy tờ bổ sung', { id: 'desk.files.supplement' }),
  result: () => msg('Kết quả', { id: 'desk.files.result' }),
};

/** Files that no question asked for: sent in later, results, or of a form that is not known. */
const otherFiles = (all: readonly DossierFile[], scene: AnswersScene): TemplateResult => html`${(['submitted', 'supplement', 'result'] as const).map((kind) => filesOfKind(kind, all, scene))}`;

const filesOfKind = (kind: DossierFile['kind'], all: readonly DossierFile[], scene: AnswersScene): TemplateResult | typeof nothing => {
  const own = all.filter((file) => file.kind === kind);
  return own.length === 0 ? nothing : html`<section class="answers">
    ${heading(scene.headingLevel, `files-${kind}`, FILE_KIND_WORDS[kind]?.() ?? '')}
    ${fileButtons(own, scene)}
  </section>`;
};

/** @param isNamed the paper stands before them already */
const fileButtons = (own: readonly DossierFile[], { look, current, view }: AnswersScene, isNamed = false): TemplateResult => html`<ul class="file-buttons">
  ${own.map(
    (file) => html`<li>
      <button class="button file" type="button" aria-pressed=${file.id === current} @click=${() => look(file)}>
        <bdi translate="no">${file.name}</bdi> <span class="hint">${formatBytes(file.size, view?.locale ?? 'vi')}</span>
      </button>
      ${file.paper && !isNamed ? html`<span class="hint" lang=${vietnameseMark() ?? nothing}>${withoutListMarks(file.paper)}</span>` : nothing}
    </li>`,
  )}
</ul>`;

/** Answers that this form does not know, such as of another version: nothing that was submitted is left out. */
const unplacedAnswers = (all: FormView['filling']['state']['unplaced'], { headingLevel }: AnswersScene): TemplateResult | typeof nothing => {
  const told = all.filter(({ value }) => !isFiles(value));
  return told.length === 0 ? nothing : html`<section class="answers">
    ${heading(headingLevel, 'unplaced', msg('Câu trả lời khác', { id: 'desk.answers.other' }))}
    ${told.map(({ pointer, value }) => pairs({ [pointer.slice(1)]: value }))}
  </section>`;
};

const isFiles = (value: unknown): boolean => Array.isArray(value) && value.length > 0 && value.every((each) => typeof each === 'object' && each !== null && 'uploadId' in each);

const plainAnswers = (scene: AnswersScene): TemplateResult => html`
  <p class="notice" data-kind="warning">${msg('Chưa đọc được biểu mẫu của thủ tục này: câu trả lời hiện theo mã trường.', { id: 'desk.form.failed' })}</p>
  <section class="answers">${pairs(scene.dossier.values)}</section>
  ${otherFiles(scene.dossier.files, scene)}
`;

const pairs = (values: unknown): TemplateResult[] =>
  Object.entries((values ?? {}) as Record<string, unknown>).filter(([, value]) => !isFiles(value)).map(([name, value]) =>
    value !== null && typeof value === 'object'
      ? html`<div class="part"><p class="part-name" translate="no">${name}</p>${pairs(value)}</div>`
      : html`<dl class="answer"><dt translate="no">${name}</dt><dd>${String(value)}</dd></dl>`,
  );
