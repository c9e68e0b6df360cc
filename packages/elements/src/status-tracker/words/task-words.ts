import type { CitizenTask, CitizenTaskKind, Dossier, Locale } from '@dvcqg/openapi';
import { msg, str } from '@lit/localize';
import { formatLongMoment, formatMoney } from '../../core/format.js';

type Words = (task: CitizenTask, dossier: Dossier, locale: Locale) => string;

const supplementWords: Words = ({ requestId, until }, { supplements }, locale) => {
  const count = supplements.find((each) => each.requestId === requestId)?.items.length ?? 0;
  const when = until && formatLongMoment(until, locale);
  if (count < 2) return when ? msg(str`Bổ sung giấy tờ, chậm nhất ${when}`, { id: 'tracker.do.supplement.until' }) : msg('Bổ sung giấy tờ', { id: 'tracker.do.supplement' });
  return when ? msg(str`Bổ sung ${count} mục, chậm nhất ${when}`, { id: 'tracker.do.supplements.until' }) : msg(str`Bổ sung ${count} mục`, { id: 'tracker.do.supplements' });
};

const payWords: Words = ({ amount, isUrgent }, _dossier, locale) => {
  const money = amount === undefined ? '' : formatMoney(amount, locale);
  if (!money) return msg('Nộp phí, lệ phí', { id: 'tracker.do.pay' });
  return isUrgent === false ? msg(str`Nộp ${money}; hồ sơ vẫn được giải quyết trong lúc chờ`, { id: 'tracker.do.pay.later' }) : msg(str`Nộp ${money}; hồ sơ chờ khoản này`, { id: 'tracker.do.pay.now' });
};

const TASKS = {
  send_supplement: supplementWords,
  pay: payWords,
  collect_result: () => msg('Nhận kết quả', { id: 'tracker.do.collect' }),
  rate: () => msg('Đánh giá việc giải quyết, nếu muốn', { id: 'tracker.do.rate' }),
} satisfies Record<CitizenTaskKind, Words>;

/** What the citizen must or may do, with its amount and its last moment. A newer gateway may have more tasks. */
export const taskWords: Words = (task, dossier, locale) =>
  Object.hasOwn(TASKS, task.task) ? TASKS[task.task](task, dossier, locale) : msg('Việc mới mà trang này chưa biết: hãy hỏi cơ quan', { id: 'tracker.do.unknown' });
