import type { LitElement } from 'lit';
import { wordsLocale } from '../../core/localization.js';
import type { PortalContext } from '../../core/portal-context.js';
import type { FormView } from '../form-view.js';
import { LazyParts } from '../lazy/lazy-parts.js';
import type { Filling } from '../session/filling.js';
import { FocusLater } from '../session/focus-later.js';
import { PointerRest } from '../session/pointer-rest.js';

/** What a form's fields need inside another element than the dossier's form, where there is neither a desk nor a list to pick from. */
export class EmbeddedFields {
  readonly lazy: LazyParts;
  readonly memory = new Map<string, unknown>();
  protected readonly host: LitElement;
  protected readonly rest: PointerRest;
  readonly #applicant: FormView['applicant'];
  readonly #focus: FocusLater;
  #refreshes = 0;
  #spoken = '';

  /** @param applicant of nobody where fields are only read */
  constructor(host: LitElement, applicant: FormView['applicant'] = () => undefined) {
    this.lazy = new LazyParts(host);
    this.host = host;
    this.rest = new PointerRest(host);
    this.#applicant = applicant;
    this.#focus = new FocusLater(host);
  }

  /** What assistive technology is told. */
  get spoken(): string {
    return this.#spoken;
  }

  /** Moves the focus to a control, heading or notice once it is there. */
  readonly focus = (id: string): void => this.#focus.on(id);

  /** Keeps what has been typed, where anything is. */
  keep(): void {}

  view(filling: Filling, portal: PortalContext, headingLevel: number): FormView {
    return {
      filling, portal, headingLevel,
      client: portal.client,
      locale: wordsLocale(),
      lazy: this.lazy,
      partsVersion: this.lazy.version + this.#refreshes,
      pickerVersion: () => 0,
      openPicker: () => '',
      desk: undefined,
      applicant: this.#applicant,
      keepDraft: () => this.keep(),
      memory: this.memory,
      room: Infinity,
      root: this.host.renderRoot as ShadowRoot,
      rest: this.rest,
      announce: this.#announce,
      focus: this.focus,
      update: () => this.host.requestUpdate(),
      refresh: this.#refresh,
    };
  }

  readonly #announce = (words: string): void => {
    this.#spoken = words;
    this.host.requestUpdate();
  };

  readonly #refresh = (): void => {
    this.#refreshes += 1;
    this.host.requestUpdate();
  };
}
