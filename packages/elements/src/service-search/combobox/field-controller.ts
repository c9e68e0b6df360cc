import { html, nothing, type TemplateResult } from 'lit';
import { LatestSearch } from '../data/latest-search.js';
import type { Parts } from '../parts.js';
import type { DvcServiceSearch } from '../service-search.js';
import { FIELD_WORDS } from '../service-search-labels.js';
import { SUGGESTIONS, type Option } from './option.js';

interface FieldPorts {
  readonly announce: (words: string) => void;
  readonly choose: (code: string, newTab: boolean) => void;
  readonly submit: (text: string) => void;
}

const FIELD = -1;
const IME_KEY = 229; // what Safari still gives to the Enter that ends a composition
// Android's keyboards compose each word of any language; holding back would leave no suggestions at all.
const COMPOSES_ALWAYS = (): boolean => /Android/.test(navigator.userAgent);

/** The typing field with its list: an editable combobox. Focus stays in the field, the keys move in the list. */
export class FieldController {
  readonly latest: LatestSearch;
  readonly #host: DvcServiceSearch;
  readonly #parts: Parts;
  readonly #ports: FieldPorts;
  #text = '';
  #open = false;
  #active = FIELD;

  constructor(host: DvcServiceSearch, parts: Parts, ports: FieldPorts) {
    this.#host = host;
    this.#parts = parts;
    this.#ports = ports;
    this.latest = new LatestSearch(
      host,
      () => parts.searcher,
      () => this.#onPage(),
    );
  }

  get text(): string {
    return this.#text;
  }

  get input(): HTMLInputElement | null {
    return this.#host.renderRoot?.querySelector('input') ?? null;
  }

  get #options(): readonly Option[] {
    return this.#parts.assistant?.optionsFor(this.#text, this.latest.page, () => this.#parts.recent) ?? [];
  }

  /** Fills the field without searching. */
  setText(text: string): void {
    this.#text = text;
    this.#close();
    this.latest.clear();
    const { input } = this;
    if (input) input.value = text;
    else void this.#host.updateComplete.then(() => this.input && (this.input.value = this.#text));
  }

  readonly onSubmit = (event: Event): void => {
    event.preventDefault();
    this.#close();
    this.latest.clear();
    this.#ports.submit(this.#text.trim());
  };

  readonly onFocusOut = ({ relatedTarget, currentTarget }: FocusEvent): void => {
    if (!(currentTarget as Node).contains(relatedTarget as Node | null)) this.#close();
  };

  render(placeholder: string): TemplateResult {
    const isOpen = this.#open && this.#options.length > 0;
    return html`<input
        id="field"
        part="input"
        type="text"
        role="combobox"
        aria-autocomplete="list"
        aria-controls="list"
        aria-expanded=${isOpen}
        aria-activedescendant=${isOpen && this.#active !== FIELD ? `option-${this.#active}` : nothing}
        autocomplete="off"
        autocapitalize="none"
        spellcheck="false"
        enterkeyhint="search"
        maxlength="500"
        placeholder=${placeholder}
        @input=${this.#onInput}
        @compositionend=${this.#onInput}
        @keydown=${this.#onKey}
        @focus=${this.#onFocus}
        @click=${this.#onFocus}
      />
      ${this.#text ? html`<button type="button" class="clear" aria-label=${FIELD_WORDS.clear()} @click=${this.#onClear}><span aria-hidden="true">✕</span></button>` : nothing}`;
  }

  renderPopup(): TemplateResult | undefined {
    return this.#parts.assistant?.renderPopup({
      options: this.#open ? this.#options : [],
      active: this.#active,
      note: this.#note,
      onClick: this.#onClick,
      onForget: () => this.#forget(),
    });
  }

  get #note(): string | undefined {
    return this.#open && this.#text.trim() ? this.#parts.assistant?.noteWords(this.latest) : undefined;
  }

  readonly #onFocus = (): void => {
    void this.#parts.load();
    this.#parts.searcher?.warm();
    this.#openList();
  };

  readonly #onInput = (event: Event): void => {
    this.#text = (event.currentTarget as HTMLInputElement).value;
    this.#active = FIELD;
    this.#parts.searcher?.typing();
    const isComposing = event.type === 'input' && (event as InputEvent).isComposing;
    if (isComposing && !COMPOSES_ALWAYS()) this.#host.requestUpdate();
    else this.#suggest();
  };

  #suggest(): void {
    const q = this.#text.trim();
    this.#openList();
    if (q) void this.latest.run({ q, filters: {}, limit: SUGGESTIONS, offset: 0 }, true);
    else this.latest.clear();
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.isComposing || event.keyCode === IME_KEY) return;
    const options = this.#options;
    const isShown = options.length > 0 || this.#note !== undefined;
    const effect = this.#parts.assistant?.keyEffect(event, { open: this.#open && isShown, count: options.length, active: this.#active });
    if (event.key === 'Tab' && options[0]?.kind !== 'recent') this.#close();
    if (!effect) return;
    const option = options[this.#active];
    if (effect.act === 'remove' && option?.kind !== 'recent') return;
    if (!effect.native) event.preventDefault();
    if (effect.act === 'accept' && option) this.#accept(option, false);
    if (effect.act === 'remove' && option?.kind === 'recent') this.#forget(option.text);
    if (effect.act === 'clear') this.setText('');
    this.#open = effect.open ?? this.#open;
    this.#active = effect.active ?? this.#active;
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(() => this.#activeElement?.scrollIntoView({ block: 'nearest' }));
  };

  get #activeElement(): Element | null {
    return this.#host.renderRoot.querySelector('[aria-selected="true"]');
  }

  readonly #onClick = (event: MouseEvent): void => {
    const target = event.target as Element;
    const index = target.closest('[role="option"]')?.id.slice('option-'.length);
    const option = index === undefined ? undefined : this.#options[Number(index)];
    if (!option) return;
    if (option.kind === 'recent' && target.closest('.remove')) this.#forget(option.text);
    else this.#accept(option, event.ctrlKey || event.metaKey);
  };

  #accept(option: Option, newTab: boolean): void {
    if (option.kind === 'service') {
      this.#close();
      this.#ports.choose(option.service.code, newTab);
      return;
    }
    const text = option.kind === 'recent' ? option.text : this.#text.trim();
    this.setText(text);
    this.#ports.submit(text);
  }

  readonly #onClear = (): void => {
    this.setText('');
    this.input?.focus();
    this.#openList();
  };

  #forget(text?: string): void {
    this.#parts.forget(text);
    this.#active = FIELD;
    this.input?.focus();
  }

  #openList(): void {
    this.#open = true;
    this.#host.requestUpdate();
  }

  #close(): void {
    this.#open = false;
    this.#active = FIELD;
    this.#host.requestUpdate();
  }

  #onPage(): void {
    this.#active = FIELD;
    if (this.#open && this.#parts.assistant) this.#ports.announce(this.#parts.assistant.listWords(this.latest));
  }
}
