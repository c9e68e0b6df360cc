import type { ChannelOption, Fee, ServiceChannel } from '@dvcqg/openapi';
import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { CHANNEL_WORDS, FEE_TYPE_WORDS } from '../../core/code-words.js';
import { amountWords } from '../../core/fee-words.js';
import { formatDuration } from '../../core/format.js';
import { SECTION_WORDS, unknownWords } from '../service-detail-labels.js';
import type { DetailView } from './detail-view.js';
import { longText } from './long-text.js';

const timeLabel = (): string => msg('Thời hạn giải quyết', { id: 'detail.time' });
const feeLabel = (): string => msg('Phí, lệ phí', { id: 'detail.fees' });

const amountOf = (fee: Fee, view: DetailView): string | undefined =>
  amountWords(fee, view.locale) ?? (fee.text?.trim() ? undefined : unknownWords());

const feeRow = (fee: Fee, key: string, view: DetailView): TemplateResult => {
  const amount = amountOf(fee, view);
  return html`
    <div class="fee">
      <p>${FEE_TYPE_WORDS[fee.type]()}${amount === undefined ? ':' : html`: <strong>${amount}</strong>`}</p>
      ${longText(key, fee.text, view.reading)}
    </div>
  `;
};

const timeCell = ({ processingTime }: ChannelOption, key: string, view: DetailView): TemplateResult => {
  const duration = formatDuration(processingTime, view.locale);
  const text = longText(key, processingTime.text, view.reading);
  if (duration === undefined && text === nothing) return html`<p>${unknownWords()}</p>`;
  return html`${duration === undefined ? nothing : html`<p><strong>${duration}</strong></p>`}${text}`;
};

// The roles look superfluous, but some browsers forget what a table is as soon as its rows are laid out as cards.
const optionRow = (channel: ServiceChannel, index: number, view: DetailView): TemplateResult => {
  const option = channel.options[index] as ChannelOption;
  const key = `${channel.channel}-${index}`;
  const fees = option.fees.map((fee, at) => feeRow(fee, `fee-${key}-${at}`, view));
  return html`
    <tr role="row">
      ${index === 0
        ? html`<th scope="rowgroup" role="rowheader" rowspan=${channel.options.length}>${CHANNEL_WORDS[channel.channel]()}</th>`
        : nothing}
      <td role="cell"><span class="cell-label" aria-hidden="true">${timeLabel()}</span>${timeCell(option, `time-${key}`, view)}</td>
      <td role="cell">
        <span class="cell-label" aria-hidden="true">${feeLabel()}</span>${fees.length > 0 ? fees : html`<p>${unknownWords()}</p>`}
      </td>
    </tr>
  `;
};

/** How long and how much, by the way of handing in. */
export const channelTable = (view: DetailView): TemplateResult => {
  const { channels } = view.service;
  if (channels.length === 0) return html`<p>${unknownWords()}</p>`;
  return html`
    <table role="table" aria-label=${SECTION_WORDS.channels()}>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">${msg('Cách nộp', { id: 'detail.channel' })}</th>
          <th scope="col" role="columnheader">${timeLabel()}</th>
          <th scope="col" role="columnheader">${feeLabel()}</th>
        </tr>
      </thead>
      ${channels.map(
        (channel) => html`<tbody role="rowgroup">${channel.options.map((_, index) => optionRow(channel, index, view))}</tbody>`,
      )}
    </table>
  `;
};
