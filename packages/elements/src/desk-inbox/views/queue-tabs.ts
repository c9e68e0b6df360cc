import { DESK_QUEUE_VALUES, type DeskCounts, type DeskQueue, type Locale } from '@dvcqg/openapi';
import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { formatNumber } from '../../core/format.js';
import { QUEUE_WORDS } from '../../desk/code-words.js';

/** The queues with how many dossiers wait in each, and how many of them are late. */
export const queueTabs = (chosen: DeskQueue, counts: DeskCounts | undefined, locale: Locale, choose: (queue: DeskQueue) => void): TemplateResult => html`
  <div class="tabs screen-only" role="group" aria-label=${msg('Hồ sơ theo việc', { id: 'desk.queues' })}>
    ${DESK_QUEUE_VALUES.map((queue) => {
      const known = counts?.queues.find((each) => each.queue === queue);
      return html`<button class="tab" type="button" data-queue=${queue} aria-pressed=${queue === chosen} @click=${() => choose(queue)}>
        <span class="tab-name">${QUEUE_WORDS[queue]()}</span>
        <span class="tab-count">${known ? formatNumber(known.count, locale) : html`<span aria-hidden="true">…</span>`}</span>
        ${known && known.late > 0 ? html`<span class="tab-late">${msg(str`${formatNumber(known.late, locale)} quá hạn`, { id: 'desk.tab.late' })}</span>` : nothing}
      </button>`;
    })}
  </div>
`;
