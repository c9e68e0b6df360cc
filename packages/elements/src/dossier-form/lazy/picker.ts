import { msg, str } from '@lit/localize';
import { html, noChange, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { describedBy } from '../fields/field-frame.js';
import type { FormView } from '../form-view.js';
import type { FieldAt } from '../session/field-at.js';
import { adoptStyles } from '../../core/adopt-styles.js';
import { pickerStyles } from '../styles/picker.js';

/** Something to choose. */
export interface PickerOption {
  readonly value: string;
  readonly label: string;
  readonly lang: 'vi' | typeof nothing;
  /** Other names by which it is found. */
  readonly also?: string;
}

const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase().trim();

/** Every word of the query begins a word of the name; diacritics may be left out. */
const finds = (query: string, { label, also = '' }: PickerOption): boolean => {
  const name = ` ${fold(`${label} ${also}`)}`;
  return fold(query).split(/\s+/).every((word) => name.includes(` ${word}`));
};

/** A list to search in (ARIA combobox with a list box). One list at a time is open. */
export class Picker {
  #open: string | undefined;
  #query: string | undefined;
  #active = -1;
  #version = 0;

  /** Changes as long as the list of this field is open, and when it closes. */
  versionOf(id: string): number {
    return this.#open === id ? this.#version : 0;
  }

  /** The open list and its state; a row looks again when it changes. */
  get open(): string {
    return this.#open === undefined ? '' : `${this.#open} ${this.#version}`;
  }

  render(at: FieldAt, options: readonly PickerOption[], choose: (value: string | null) => void, view: FormView): TemplateResult {
    adoptStyles(view.root, [pickerStyles]);
    const { id, cell } = at;
    const isOpen = this.#open === id;
    const raw = String(cell.value ?? cell.raw ?? '');
    const chosen = options.find(({ value }) => value === raw);
    const found = isOpen ? this.#find(options) : [];
    const on: Handlers = { at, options, found, choose, view };
    return html`<div class="picker">
      <input
        id=${id}
        class="control"
        type="text"
        role="combobox"
        autocomplete="off"
        aria-autocomplete="list"
        aria-expanded=${isOpen}
        aria-controls="${id}-list"
        aria-activedescendant=${isOpen && found[this.#active] ? `${id}-${this.#active}` : nothing}
        aria-invalid=${view.filling.shownError(at) ? 'true' : nothing}
        aria-describedby=${describedBy(at, view)}
        ?required=${cell.required}
        lang=${chosen?.lang ?? nothing}
        .value=${isOpen && this.#query !== undefined ? noChange : live(chosen?.label ?? raw)}
        @click=${() => this.#show(on)}
        @input=${(event: Event) => this.#type((event.target as HTMLInputElement).value, on)}
        @keydown=${(event: KeyboardEvent) => this.#onKey(event, on)}
        @blur=${() => this.#leave(on)}
      />
      <ul id="${id}-list" class="list" role="listbox" aria-labelledby=${id} ?hidden=${!isOpen || found.length === 0}>
        ${found.map((option, index) => this.#option(option, index, raw, on))}
      </ul>
      ${isOpen && found.length === 0 ? html`<p class="list empty">${msg('Không có mục nào khớp.', { id: 'dossier.picker.none' })}</p>` : nothing}
    </div>`;
  }

  #option({ value, label, lang }: PickerOption, index: number, raw: string, on: Handlers): TemplateResult {
    return html`<li
      id="${on.at.id}-${index}"
      role="option"
      lang=${lang}
      aria-selected=${value === raw}
      ?data-active=${index === this.#active}
      @mousedown=${(event: Event) => event.preventDefault()}
      @click=${() => this.#choose(value, on)}
    >
      ${label}
    </li>`;
  }

  #find(options: readonly PickerOption[]): readonly PickerOption[] {
    const query = this.#query ?? '';
    return query.trim() ? options.filter((option) => finds(query, option)) : options;
  }

  #show({ at, options, view }: Handlers): void {
    if (this.#open === at.id) return;
    this.#open = at.id;
    this.#query = undefined;
    this.#active = options.findIndex(({ value }) => value === at.cell.value);
    this.#changed(view);
  }

  #type(query: string, on: Handlers): void {
    this.#open = on.at.id;
    this.#query = query;
    this.#active = query.trim() ? 0 : -1;
    const count = this.#find(on.options).length;
    on.view.announce(msg(str`${count} lựa chọn`, { id: 'dossier.picker.count' }));
    this.#changed(on.view);
  }

  #onKey(event: KeyboardEvent, on: Handlers): void {
    if (event.isComposing) return;
    const isOpen = this.#open === on.at.id;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (!isOpen) return this.#show(on);
      const step = event.key === 'ArrowDown' ? 1 : -1;
      const { length } = on.found;
      this.#active = length === 0 ? -1 : (Math.max(this.#active, step < 0 ? 0 : -1) + step + length) % length;
      this.#changed(on.view);
    } else if (event.key === 'Enter' && isOpen) {
      event.preventDefault();
      const active = on.found[this.#active];
      if (active) this.#choose(active.value, on);
    } else if (event.key === 'Escape' && isOpen) {
      event.preventDefault();
      this.#close(on.view);
    }
  }

  #choose(value: string, { choose, view }: Handlers): void {
    this.#close(view);
    choose(value);
  }

  /** What was typed without choosing: a name as it stands is taken, an empty field empties, anything else is kept as it is. */
  #leave(on: Handlers): void {
    const query = this.#open === on.at.id ? this.#query : undefined;
    if (this.#open === on.at.id) this.#close(on.view);
    if (query === undefined) return on.view.rest.run(() => on.view.filling.leave(on.at));
    const [only, ...others] = on.options.filter(({ label }) => fold(label) === fold(query));
    const answer = query.trim() === '' ? null : only && others.length === 0 ? only.value : query;
    on.view.rest.run(() => on.choose(answer));
  }

  #close(view: FormView): void {
    this.#open = undefined;
    this.#query = undefined;
    this.#changed(view);
  }

  #changed(view: FormView): void {
    this.#version += 1;
    view.update();
    requestAnimationFrame(() => view.root.querySelector('[role=option][data-active]')?.scrollIntoView({ block: 'nearest' }));
  }
}

interface Handlers {
  readonly at: FieldAt;
  readonly options: readonly PickerOption[];
  readonly found: readonly PickerOption[];
  readonly choose: (value: string | null) => void;
  readonly view: FormView;
}

/** The one picker of a form. */
export const pickerFor = ({ memory }: FormView): Picker => {
  const kept = memory.get('picker') as Picker | undefined;
  const picker = kept ?? new Picker();
  if (!kept) memory.set('picker', picker);
  return picker;
};
