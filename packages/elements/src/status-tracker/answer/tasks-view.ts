import type { CitizenTask, CitizenTaskKind, Supplement } from '@dvcqg/openapi';
import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { fillAddress } from '../../core/fill-address.js';
import { heading } from '../../core/heading.js';
import { vietnameseMark } from '../../core/official-names.js';
import { DvcDossierPayEvent, DvcDossierRateEvent } from '../acts/wish-events.js';
import { wayOut } from '../acts/way-out.js';
import { taskWords } from '../words/task-words.js';
import type { AnswerView } from './answer-view.js';

/** What the citizen can do in place, the most urgent first; nothing when there is nothing to do. */
export const tasksView = (view: AnswerView): TemplateResult | typeof nothing => {
  const { dossier, headingLevel, notice } = view;
  const shown = dossier.tasks.flatMap((task, at) => {
    const content = TASKS.get(task.task)?.(task, view);
    return content ? [html`<li class="task" ?data-must=${MUST.has(task.task)}>${heading(headingLevel + 2, `task-${at}`, taskWords(task, dossier, view.locale))}${content}</li>`] : [];
  });
  if (shown.length === 0) return notice ? html`<p class="notice" id="notice" tabindex="-1">${notice}</p>` : nothing;
  return html`<section aria-labelledby="tasks" part="tasks">
    ${heading(headingLevel + 1, 'tasks', msg('Việc của bạn', { id: 'tracker.tasks' }))}
    ${notice ? html`<p class="notice" id="notice" tabindex="-1">${notice}</p>` : nothing}
    <ul class="tasks">${shown}</ul>
  </section>`;
};

/** The others may be left. */
const MUST: ReadonlySet<CitizenTaskKind> = new Set(['send_supplement', 'pay']);

type TaskView = (task: CitizenTask, view: AnswerView) => TemplateResult | undefined;

const supplementTask: TaskView = ({ requestId }, view) => {
  const request = view.dossier.supplements.find((each) => each.requestId === requestId);
  if (!request) return undefined;
  const isOpen = view.openSupplement === requestId;
  const canSend = view.dossier.actions.includes('send_supplement');
  return html`
    ${isOpen ? nothing : reasons(request)}
    ${canSend && !isOpen
      ? html`<button id="supplement" class="button primary screen-only" type="button" @click=${() => view.onSupplement(request.requestId)}>${msg('Bổ sung ngay', { id: 'tracker.supplement.open' })}</button>`
      : nothing}
    ${isOpen ? view.supplementForm(request) : nothing}
  `;
};

/** Everything that is asked for, before anything is opened. */
const reasons = ({ items }: Supplement): TemplateResult => html`
  <ol class="asked" lang=${vietnameseMark() ?? nothing}>
    ${items.map(({ paper, reason }) => html`<li>${paper ? html`<strong>${paper}</strong><br />` : nothing}${reason}</li>`)}
  </ol>
`;

const payTask: TaskView = ({ feeId, isUrgent }, view) => {
  const { dossier, paymentHref, key } = view;
  if (!feeId || !dossier.actions.includes('pay')) return undefined;
  return html`<p class="screen-only">
    ${wayOut({
      words: msg('Nộp tiền', { id: 'tracker.pay' }),
      href: fillAddress(paymentHref, { code: dossier.code, fee: feeId }) ?? '',
      isPrimary: isUrgent !== false,
      event: () => new DvcDossierPayEvent(dossier.code, feeId),
      key,
      onDeadEnd: () => view.tell(msg('Trang này chưa có chỗ nộp tiền. Hãy nộp theo thông báo của cơ quan.', { id: 'tracker.pay.nowhere' })),
    })}
  </p>`;
};

const rateTask: TaskView = (_task, view) => {
  const { dossier, ratingHref, key } = view;
  if (!dossier.actions.includes('rate')) return undefined;
  return html`<p class="screen-only">
    ${wayOut({
      words: msg('Đánh giá', { id: 'tracker.rate' }),
      href: fillAddress(ratingHref, { code: dossier.code }) ?? '',
      isPrimary: false,
      event: () => new DvcDossierRateEvent(dossier.code),
      key,
      onDeadEnd: () => view.tell(msg('Trang này chưa có chỗ đánh giá.', { id: 'tracker.rate.nowhere' })),
    })}
  </p>`;
};

const collectTask: TaskView = (_task, { dossier }) =>
  dossier.files.some(({ kind }) => kind === 'result')
    ? html`<p>${msg('Tệp kết quả ở phần Kết quả bên dưới.', { id: 'tracker.collect.file' })}</p>`
    : html`<p>${msg('Mang giấy tiếp nhận đến nơi hẹn trả, hoặc nhận theo cách bạn đã chọn khi nộp.', { id: 'tracker.collect.counter' })}</p>`;

const TASKS: ReadonlyMap<string, TaskView> = new Map(Object.entries({ send_supplement: supplementTask, pay: payTask, rate: rateTask, collect_result: collectTask } satisfies Record<CitizenTaskKind, TaskView>));
