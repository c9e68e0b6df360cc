import { msg } from '@lit/localize';
import { initialState } from '@lit/task';
import { html, nothing, type TemplateResult } from 'lit';
import { DvcElement } from '../core/element.js';
import { heading } from '../core/heading.js';
import { wordsLocale } from '../core/localization.js';
import { PortalConsumer } from '../core/portal-context.js';
import { property } from '../core/property.js';
import { Remote } from '../core/remote.js';
import { DeskSlot, type DeskPart } from './desk/desk-slot.js';
import { DvcDossierSubmitEvent } from './dossier-form-events.js';
import { styles } from './dossier-form-styles.js';
import { langOf, textOf } from './form-text.js';
import type { FormView } from './form-view.js';
import { LazyParts } from './lazy/lazy-parts.js';
import type { Picker } from './lazy/picker.js';
import { loadForm, type LoadedForm } from './load-form.js';
import { FirstLook } from './session/first-look.js';
import { FocusLater } from './session/focus-later.js';
import { PointerRest } from './session/pointer-rest.js';
import { Filling } from './session/filling.js';
import { UnsavedWarning } from './session/unsaved-warning.js';
import { formBody } from './views/form-body.js';
import { failureView, statusWords } from './views/loading-view.js';
import { skeleton } from '../core/skeleton.js';

/**
 * The form of a service, step by step, with all rules checked while it is filled in. The answers are saved by themselves, on the
 * gateway for who is signed in and sealed on the device otherwise, and are handed in exactly once.
 *
 * @tag dvc-dossier-form
 * @summary The form of a service.
 * @fires {DvcDossierSubmitEvent} dvc-dossier-submit - The reader wants to send; a page that cancels it takes the answers over.
 * @fires {DvcDossierSubmittedEvent} dvc-dossier-submitted - The gateway has the dossier, with a receipt; `code` names it.
 * @slot not-found - A way on when there is no such service, such as a link to the search.
 */
export class DvcDossierForm extends DvcElement {
  static override readonly tag = 'dvc-dossier-form';
  static override readonly styles = styles;
  /** Brings saving and handing in, once the form can be used. @internal */
  static loadDesk = (): Promise<DeskPart> => import('./desk/desk-part.js');

  /** National code of the procedure, such as `1.001193`. */
  @property() service = '';

  /** Level of the title's heading in the page's outline, 1 to 6. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  /** Id of the draft to go on with; without it the one this tab was at, or none. */
  @property() draft = '';

  /** Address where a dossier is followed, such as `/tra-cuu/?code={code}`: the receipt leads there. On this site its secret is put behind the `#`. */
  @property({ attribute: 'dossier-href' }) dossierHref = '';

  /** Others use this device, too, such as at a counter: nothing is kept on it. */
  @property({ type: Boolean, attribute: 'shared-device' }) sharedDevice = false;

  readonly #portal = new PortalConsumer(this);
  readonly #lazy = new LazyParts(this);
  readonly #firstLook = new FirstLook(this);
  readonly #focus = new FocusLater(this);
  readonly #rest = new PointerRest(this);
  readonly #desks = new DeskSlot(this, () => DvcDossierForm.loadDesk());
  // Answers of another service come back with it.
  readonly #fillings = new Map<string, Filling>();
  readonly #memories = new WeakMap<Filling, Map<string, unknown>>();
  #announcement = '';
  #refreshes = 0;
  #stepsAreOpen = false;
  #isRefused = false;

  readonly #remote = new Remote(this, {
    args: () => [this.#portal.value?.client, this.#portal.value?.endpoint ?? '', this.service.trim()] as const,
    task: ([client, endpoint, code], { signal }) =>
      client && code ? loadForm({ client, endpoint, code, isAgain: this.#fillings.has(this.#key), expect: (definition) => this.#lazy.expect(definition) }, signal) : initialState,
    onComplete: (loaded: LoadedForm) => this.#begin(loaded),
  });

  constructor() {
    super();
    new UnsavedWarning(this, () => this.isDirty);
  }

  /** Whether there are answers that would be lost with the page. */
  get isDirty(): boolean {
    return [...this.#fillings].some(([key, filling]) => filling.files?.isAtRisk || (filling.isDirty && this.#desks.get(key)?.desk.isKept !== true));
  }

  get #key(): string {
    return `${this.#portal.value?.endpoint} ${this.service.trim()}`;
  }

  /** A definition that is the same as before, read again, changes nothing. */
  #begin({ form, carryOver }: LoadedForm): void {
    const before = this.#fillings.get(this.#key);
    if (before?.form.definition.id === form.definition.id && before.form.definition.version === form.definition.version) return;
    const filling = new Filling(form, new Date(), this.#onChange);
    if (before) carryOver?.(before, filling);
    this.#fillings.set(this.#key, filling);
    this.#memories.set(filling, new Map());
    this.#firstLook.begin(form.templates.length);
    this.#lazy.get('errors'); // so that the words are there before the first error is
    const key = this.#key;
    this.#desks.begin(key, {
      element: this, portal: () => this.#portal.value, filling: () => this.#fillings.get(key) as Filling, announce: this.#announce, focus: this.#focusOn, reload: () => void this.#remote.run(),
    });
    this.#desks.get(key)?.desk.formChanged();
  }

  readonly #onChange = (): void => {
    this.#isRefused = false;
    this.#desks.get(this.#key)?.desk.formChanged();
    this.requestUpdate();
  };

  protected override render(): TemplateResult {
    return html`
      <div class="root">
        <div id="status" class="status" role="status" tabindex="-1">${this.#remote.render(statusWords(this.service.trim(), this.#announcement))}</div>
        ${this.#remote.render({
          initial: () => (this.service.trim() ? skeleton() : nothing),
          pending: skeleton,
          complete: () => this.#renderForm(),
          error: (error) => failureView(error, this.#retry),
        })}
      </div>
    `;
  }

  #renderForm(): TemplateResult | typeof nothing {
    const filling = this.#fillings.get(this.#key);
    if (!filling) return nothing;
    const view = this.#view(filling);
    const { title } = filling.form.definition;
    return html`<article aria-labelledby="title">
      ${heading(this.headingLevel, 'title', textOf(title, view.locale), langOf(title, view.locale) === nothing ? '' : 'vi')}
      ${this.#lazy.hasFailed
        ? html`<p class="notice" data-kind="danger">
            ${msg('Một phần của biểu mẫu chưa tải được.', { id: 'dossier.part-failed' })}
            <button class="button" type="button" @click=${() => this.#lazy.retry()}>${msg('Thử lại', { id: 'dossier.retry' })}</button>
          </p>`
        : nothing}
      ${view.desk?.part.deskNotices(view.desk.desk, view)}
      ${view.desk?.part.deskCover(view.desk.desk, view) ?? formBody(view, {
        stepsAreOpen: this.#stepsAreOpen,
        toggleSteps: this.#toggleSteps,
        submit: () => this.#submit(filling),
        isRefused: this.#isRefused,
        awaited: this.#desks,
      })}
    </article>`;
  }

  #view(filling: Filling): FormView {
    const memory = this.#memories.get(filling) as Map<string, unknown>;
    const picker = memory.get('picker') as Picker | undefined;
    const key = this.#key;
    return {
      filling,
      memory,
      locale: wordsLocale(),
      lazy: this.#lazy,
      partsVersion: this.#lazy.version + this.#refreshes,
      pickerVersion: (id) => picker?.versionOf(id) ?? 0,
      openPicker: () => picker?.open ?? '',
      headingLevel: this.headingLevel,
      client: this.#portal.value!.client,
      desk: this.#desks.get(this.#key),
      portal: this.#portal.value!,
      applicant: () => this.#desks.get(key)?.desk.applicant,
      keepDraft: () => this.#desks.get(key)?.desk.drafts.touch(),
      root: this.renderRoot as ShadowRoot,
      rest: this.#rest,
      announce: this.#announce,
      room: this.#firstLook.room,
      focus: this.#focusOn,
      update: () => this.requestUpdate(),
      refresh: this.#refresh,
    };
  }

  readonly #retry = (): void => {
    void this.#remote.run();
    this.#focus.on('status');
  };

  readonly #refresh = (): void => {
    this.#refreshes += 1;
    this.requestUpdate();
  };

  readonly #focusOn = (id: string): void => {
    this.#firstLook.finish();
    this.#focus.on(id);
  };

  readonly #announce = (words: string): void => {
    this.#announcement = words;
    this.requestUpdate();
  };

  readonly #toggleSteps = (): void => {
    this.#stepsAreOpen = !this.#stepsAreOpen;
    this.requestUpdate();
  };

  /** Tells the page, and says so when nobody took the answers. */
  #submit(filling: Filling): void {
    this.#isRefused = false;
    if (!filling.checkAll()) return this.#focus.on('summary');
    const event = new DvcDossierSubmitEvent(this.service.trim(), filling.form.definition, filling.values);
    if (!this.dispatchEvent(event)) return filling.handOver();
    const desk = this.#desks.get(this.#key)?.desk;
    if (!desk) return this.#focus.on('desk-awaited'); // what hands in has not come: nothing was sent, and it says so there
    if (desk.canSubmit) return void desk.submit();
    this.#isRefused = true;
    this.#focus.on('refused');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'dvc-dossier-form': DvcDossierForm;
  }
}
