import { BILL_KIND_VALUES, type BillKind, type BillLookup } from '@dvcqg/openapi';
import { msg } from '@lit/localize';
import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { BILL_WORDS } from '../words/bill-words.js';
import type { Problems, TypedKeys } from './check-keys.js';

type FieldName = 'code' | 'verifier';

type Host = ReactiveControllerHost & { readonly renderRoot: HTMLElement | DocumentFragment };

interface FormPorts {
  readonly ask: (keys: BillLookup) => void;
  /** What only looks at keys could not be loaded. */
  readonly cutOff: () => void;
}

const NOTHING: TypedKeys = { kind: BILL_KIND_VALUES[0], code: '', verifier: '' };

/** The keys with which a bill is looked up. What is typed lives in this page only, and goes nowhere but into the request's body. */
export class BillForm {
  readonly #host: Host;
  readonly #ports: FormPorts;
  #typed = NOTHING;
  #problems: Problems = {};

  constructor(host: Host, ports: FormPorts) {
    this.#host = host;
    this.#ports = ports;
  }

  /** Forgets what was typed; the kind stays. */
  clear(): void {
    this.#typed = { ...NOTHING, kind: this.#typed.kind };
    this.#problems = {};
  }

  focus(name: FieldName = 'code'): void {
    void this.#host.updateComplete.then(() => this.#host.renderRoot.querySelector<HTMLElement>(`#${name}`)?.focus());
  }

  /** @param only the only kind that the page takes */
  render(isPending: boolean, only: BillKind | undefined): TemplateResult {
    if (only && only !== this.#typed.kind) this.#typed = { ...NOTHING, kind: only };
    const words = BILL_WORDS[this.#typed.kind];
    return html`<form class="form screen-only" novalidate aria-label=${msg('Tìm khoản phải nộp', { id: 'payment.look-up' })} @submit=${(event: Event) => void this.#submit(event, isPending)}>
      ${only ? nothing : this.#kinds()} ${this.#field('code', words.code(), words.codeHint())} ${this.#field('verifier', words.verifier(), words.verifierHint())}
      <p><button class="button primary" type="submit" aria-disabled=${isPending}>${msg('Tìm khoản phải nộp', { id: 'payment.look-up' })}</button></p>
    </form>`;
  }

  #kinds(): TemplateResult {
    return html`<fieldset>
      <legend>${msg('Bạn muốn nộp khoản nào?', { id: 'payment.kind' })}</legend>
      <div class="kinds">
        ${BILL_KIND_VALUES.map((kind) => html`<label class="kind"><input type="radio" name="kind" .checked=${kind === this.#typed.kind} @change=${() => this.#choose(kind)} />${BILL_WORDS[kind].name()}</label>`)}
      </div>
    </fieldset>`;
  }

  #field(name: FieldName, label: string, hint: string): TemplateResult {
    const problem = this.#problems[name];
    return html`<div class="field" ?data-wrong=${problem}>
      <label for=${name}>${label}</label>
      <p id=${`${name}-hint`} class="muted">${hint}</p>
      ${problem ? html`<p id=${`${name}-error`} class="error">${problem()}</p>` : nothing}
      <input
        id=${name}
        type="text"
        autocomplete="off"
        autocapitalize="characters"
        spellcheck="false"
        translate="no"
        maxlength="100"
        aria-describedby=${problem ? `${name}-error ${name}-hint` : `${name}-hint`}
        aria-invalid=${problem ? 'true' : nothing}
        .value=${this.#typed[name]}
        @input=${(event: Event) => (this.#typed = { ...this.#typed, [name]: (event.target as HTMLInputElement).value })}
      />
    </div>`;
  }

  // What was typed for one kind means nothing for another.
  #choose(kind: BillKind): void {
    this.#typed = { ...NOTHING, kind };
    this.#problems = {};
    this.#host.requestUpdate();
  }

  async #submit(event: Event, isPending: boolean): Promise<void> {
    event.preventDefault();
    if (isPending) return;
    try {
      const { areKeys, checkKeys } = await import('./check-keys.js');
      const checked = checkKeys(this.#typed);
      this.#problems = areKeys(checked) ? {} : checked;
      if (areKeys(checked)) this.#ports.ask(checked);
      else this.focus(checked.code ? 'code' : 'verifier');
    } catch {
      this.#ports.cutOff();
    }
    this.#host.requestUpdate();
  }
}
