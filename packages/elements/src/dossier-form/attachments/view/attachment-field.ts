import type { FormAttachmentField } from '@dvcqg/openapi';
import { msg, str } from '@lit/localize';
import { html, noChange, nothing, type TemplateResult } from 'lit';
import { AsyncDirective, directive, type DirectiveResult } from 'lit/async-directive.js';
import { repeat } from 'lit/directives/repeat.js';
import { errorLine, hintLine, labelOf, needed } from '../../fields/field-frame.js';
import { textOf } from '../../form-text.js';
import type { FormView } from '../../form-view.js';
import type { FieldAt } from '../../session/field-at.js';
import { MEDIA_TYPES } from '../prepare/file-kind.js';
import { roomOf } from '../room-of.js';
import { isRunning, isStuck, type Attachment } from '../room/attachment.js';
import { wholeShare } from '../room/attachment-list.js';
import type { AttachmentRoom } from '../room/attachment-room.js';
import { kindWords } from '../words/kind-words.js';
import type { LimitsInWords } from '../words/refusal-words.js';
import { shortName } from '../words/short-name.js';
import { bytesWords, shareWords } from '../words/size-words.js';
import { chooseFiles } from './choose-files.js';
import { FieldActions } from './field-actions.js';
import { fileRow } from './file-row.js';
import { joinPanel } from './join-panel.js';

/** A field of files. It renders by itself when a file gets on, without the rest of the form. */
class AttachmentField extends AsyncDirective {
  #shown: { readonly at: FieldAt; readonly view: FormView; readonly room: AttachmentRoom } | undefined;
  #actions: FieldActions | undefined;
  #limits: LimitsInWords | undefined;
  #stop: (() => void) | undefined;

  override render(_at: FieldAt, _view: FormView): unknown {
    return noChange;
  }

  override update(_part: unknown, [at, view]: [FieldAt, FormView]): unknown {
    const room = roomOf(view);
    this.#shown = { at, view, room };
    this.#actions ??= new FieldActions(room, this.#refresh);
    this.#actions.follow(at, view);
    this.#stop ??= room.list.subscribe(this.#refresh);
    // The answers may not change while they are being shown.
    queueMicrotask(() => this.isConnected && room.answers.meet(at));
    if (!this.#limits) void room.limitsOf(at).then((limits) => this.#take(limits));
    return this.#template();
  }

  protected override disconnected(): void {
    this.#stop?.();
    this.#stop = undefined;
    // The reader has gone on: what was removed need not come back.
    if (this.#shown) this.#shown.room.settle(this.#shown.at);
  }

  protected override reconnected(): void {
    this.#stop = this.#shown?.room.list.subscribe(this.#refresh);
    this.#refresh();
  }

  #take(limits: LimitsInWords): void {
    this.#limits = limits;
    this.#refresh();
  }

  readonly #refresh = (): void => {
    if (this.isConnected && this.#shown) this.setValue(this.#template());
  };

  #template(): TemplateResult | typeof nothing {
    return this.#shown && this.#actions ? fieldTemplate(this.#shown.at, this.#shown.view, this.#shown.room, this.#actions, this.#limits) : nothing;
  }
}

export const attachmentField = directive(AttachmentField) as (at: FieldAt, view: FormView) => DirectiveResult;

const fieldTemplate = (at: FieldAt, view: FormView, room: AttachmentRoom, actions: FieldActions, limits: LimitsInWords | undefined): TemplateResult => {
  const { id, field, cell } = at;
  const { locale } = view;
  const items = room.answers.filesOf(at);
  const error = view.filling.shownError(at);
  const describedBy = [`${id}-limits`, hasHint(at, view) && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  const isFull = limits !== undefined && items.filter((item) => !item.isRemoved && !isStuck(item)).length >= limits.maxFiles;
  return html`<fieldset class="field attachments" id=${id} tabindex="-1" ?data-wrong=${error !== undefined} aria-describedby=${describedBy}>
    <legend>${labelOf(at, view)}${needed(at)}${cell.required ? html`<span class="unseen"> (${msg('bắt buộc', { id: 'dossier.paper.required' })})</span>` : nothing}</legend>
    ${hintLine(at, view)}${templates(field as FormAttachmentField)}
    <p class="hint" id="${id}-limits">${limits ? limitWords(limits, view) : nothing}</p>
    ${errorLine(at, view)} ${items.length > 0 ? fileList(at, view, items, actions, limits) : nothing}
    ${limits && !cell.readonly
      ? html`${isFull
            ? html`<p class="hint">${msg('Đã đủ số tệp của mục này.', { id: 'files.full' })}</p>`
            : chooseFiles({ id, label: shortName(textOf('label' in field ? field.label : undefined, locale)), accept: limits.accept, isMultiple: limits.maxFiles > 1, describedBy, isWrong: error !== undefined, take: actions.take })}
          ${limits.accept.includes(MEDIA_TYPES.pdf) ? joinPanel(id, items, actions.joining, actions.join) : nothing}`
      : nothing}
  </fieldset>`;
};

const hasHint = ({ field }: FieldAt, { locale }: FormView): boolean => field.type !== 'unit' && textOf(field.help, locale) !== '';

/** The agency's own forms to fill in, sign and photograph. */
const templates = ({ templates: forms = [] }: FormAttachmentField): TemplateResult | typeof nothing => {
  const withAddress = forms.filter(({ url }) => url);
  return withAddress.length === 0
    ? nothing
    : html`<ul class="templates">
        ${withAddress.map(({ name, url }) => html`<li><a href=${url as string} download lang="vi">${name}</a></li>`)}
      </ul>`;
};

const limitWords = ({ accept, maxBytes, maxFiles }: LimitsInWords, { locale }: FormView): string => {
  const kinds = kindWords(accept);
  const size = bytesWords(maxBytes, locale);
  return maxFiles === 1
    ? msg(str`${kinds}. Một tệp, tối đa ${size}.`, { id: 'files.limits.one' })
    : msg(str`${kinds}. Tối đa ${maxFiles} tệp, mỗi tệp tối đa ${size}.`, { id: 'files.limits' });
};

const fileList = ({ id }: FieldAt, { locale }: FormView, items: readonly Attachment[], actions: FieldActions, limits: LimitsInWords | undefined): TemplateResult => {
  const world = { id, locale, actions, limits: limits ?? { maxBytes: 0, maxFiles: 0, accept: [] } };
  return html`<ul class="file-list">
      ${repeat(items, ({ key }) => key, (item) => html`<li class="file">${fileRow(item, world)}</li>`)}
    </ul>
    ${items.filter(isRunning).length > 1 ? inAll(items.filter(({ isRemoved }) => !isRemoved), locale) : nothing}`;
};

const inAll = (items: readonly Attachment[], locale: FormView['locale']): TemplateResult => {
  const done = items.filter(({ state }) => state.kind === 'ready').length;
  const words = msg(str`Đã xong ${done} trên ${items.length} tệp, ${shareWords(wholeShare(items), locale)}`, { id: 'files.in-all' });
  return html`<div class="in-all screen-only"><p>${words}</p><progress max="1" .value=${wholeShare(items)} aria-label=${msg('Tất cả các tệp', { id: 'files.in-all.name' })}></progress></div>`;
};
