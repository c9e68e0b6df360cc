import { withoutListMarks } from '@dvcqg/domain';
import type { DocumentCase, Paper } from '@dvcqg/openapi';
import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { SECTION_WORDS } from '../service-detail-labels.js';
import type { DetailView } from './detail-view.js';
import { foldable, longText, splitName } from './long-text.js';

const caseName = ({ name }: DocumentCase, index: number): TemplateResult =>
  name.trim() ? html`<span lang="vi">${withoutListMarks(name)}</span>` : html`${msg(str`Trường hợp ${index + 1}`, { id: 'detail.case' })}`;

/** The case that the reader chose, else the first. */
export const chosenCase = ({ service: { cases }, reading }: DetailView): DocumentCase | undefined =>
  cases.find(({ id }) => id === reading.caseId) ?? cases[0];

const caseChooser = (view: DetailView): TemplateResult | typeof nothing => {
  const { cases } = view.service;
  if (cases.length < 2) return nothing;
  const chosen = chosenCase(view);
  return html`
    <fieldset class="cases screen-only">
      <legend>${msg('Trường hợp của bạn', { id: 'detail.cases' })}</legend>
      ${cases.map(
        (one, index) => html`
          <label class="choice">
            <input type="radio" name="case" .checked=${one === chosen} @change=${() => view.reading.chooseCase(one.id)} />
            <span>${caseName(one, index)}</span>
          </label>
        `,
      )}
    </fieldset>
  `;
};

const countWords = ({ originals, copies }: Paper): string => {
  const parts = [
    originals > 0 ? msg(str`${originals} bản chính`, { id: 'detail.originals' }) : '',
    copies > 0 ? msg(str`${copies} bản sao`, { id: 'detail.copies' }) : '',
  ];
  return parts.filter(Boolean).join(' · ') || msg('Không ghi số bản', { id: 'detail.no-count' });
};

const formList = ({ forms }: Paper): TemplateResult | typeof nothing =>
  forms.length === 0
    ? nothing
    : html`
        <ul class="forms">
          ${forms.map(
            ({ name, url }) => html`
              <li>
                ${msg('Mẫu', { id: 'detail.form' })}:
                ${url ? html`<a href=${safeUrl(url)} lang="vi">${name}</a>` : html`<span lang="vi">${name}</span>`}
              </li>
            `,
          )}
        </ul>
      `;

/** Links of the contract are addresses of pages and files; anything else would run as script in the host's page. */
const safeUrl = (url: string): string => {
  try {
    return /^https?:$/.test(new URL(url, document.baseURI).protocol) ? url : '';
  } catch {
    return '';
  }
};

const paperItem = (paper: Paper, view: DetailView): TemplateResult => {
  const [head, rest] = splitName(withoutListMarks(paper.name));
  const id = `paper-${paper.id}`;
  const name = html`<div class="paper-name" lang="vi"><label for=${id}>${head}</label>${rest ? html`<span>${rest}</span>` : nothing}</div>`;
  return html`
    <li class="paper">
      <label class="tick">
        <input
          type="checkbox"
          id=${id}
          .checked=${view.reading.isTicked(paper.id)}
          @change=${() => view.reading.toggleTicked(paper.id)}
        />
      </label>
      <div class="paper-body">
        ${foldable(paper.id, paper.name.length, view.reading, name)}
        <p class="muted">
          ${countWords(paper)}${paper.hasElectronicForm
            ? html`<span class="tag">${msg('Điền được trên mạng', { id: 'detail.electronic-form' })}</span>`
            : nothing}
        </p>
        ${formList(paper)}
      </div>
    </li>
  `;
};

/** Up to this length a note is a heading of the papers below it; longer ones are instructions. */
const HEADING_LENGTH = 80;

const noteItem = (note: Paper, view: DetailView): TemplateResult => {
  const isHeading = note.name.length <= HEADING_LENGTH;
  const text = isHeading ? withoutListMarks(note.name) : note.name;
  return html`<li class="paper-note" ?data-heading=${isHeading}>${longText(note.id, text, view.reading)}${formList(note)}</li>`;
};

const progress = (papers: readonly Paper[], view: DetailView): TemplateResult | typeof nothing => {
  if (papers.length === 0) return nothing;
  const ready = papers.filter(({ id }) => view.reading.isTicked(id)).length;
  return html`<p class="muted screen-only">
    ${ready === 0
      ? msg('Đánh dấu giấy tờ đã có để dễ theo dõi. Dấu chỉ giữ trên trang này, không gửi đi đâu.', { id: 'detail.checklist' })
      : msg(str`Đã có ${ready}/${papers.length} giấy tờ.`, { id: 'detail.ready' })}
  </p>`;
};

const caseBlock = (one: DocumentCase, index: number, view: DetailView): TemplateResult => {
  const { cases } = view.service;
  const papers = one.papers.filter(({ kind }) => kind === 'paper');
  return html`
    <div class="case" ?data-elsewhere=${one !== chosenCase(view)}>
      ${cases.length > 1 ? html`<p class="case-name print-only">${caseName(one, index)}</p>` : nothing}
      ${progress(papers, view)}
      ${one.papers.length === 0
        ? html`<p>${msg('Không phải nộp giấy tờ.', { id: 'detail.no-papers' })}</p>`
        : html`<ul class="papers" aria-label=${SECTION_WORDS.papers()}>
            ${repeat(
              one.papers,
              ({ id }) => id,
              (paper) => (paper.kind === 'note' ? noteItem(paper, view) : paperItem(paper, view)),
            )}
          </ul>`}
      ${one.papers.some(({ nameIsShortened }) => nameIsShortened)
        ? html`<p class="muted">${msg('Chỗ có dấu “…” đã được rút gọn; xem bản đầy đủ trên Cổng Dịch vụ công quốc gia.', { id: 'detail.shortened' })}</p>`
        : nothing}
    </div>
  `;
};

/** What to prepare. All cases are there, so that print can show them all; the screen shows the chosen one. */
export const paperSection = (view: DetailView): TemplateResult =>
  view.service.cases.length === 0
    ? html`<p>${msg('Chưa có danh sách giấy tờ.', { id: 'detail.papers-unknown' })}</p>`
    : html`${caseChooser(view)}${view.service.cases.map((one, index) => caseBlock(one, index, view))}`;
