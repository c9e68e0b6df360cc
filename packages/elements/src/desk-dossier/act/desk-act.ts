import type { AgencyList, DeskColleague, Dossier } from '@dvcqg/openapi';
import { compileCheckedForm, createFormState } from '@dvcqg/forms';
import type { Desk } from '@dvcqg/sdk/desk';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { DvcElement } from '../../core/element.js';
import { PortalConsumer } from '../../core/portal-context.js';
import { property } from '../../core/property.js';
import type { SealedSlot } from '../../core/session/sealed-slot.js';
import type { Applicant } from '../../dossier-form/desk/applicant.js';
import type { FormView } from '../../dossier-form/form-view.js';
import { LazyParts } from '../../dossier-form/lazy/lazy-parts.js';
import { newSecret } from '../../dossier-form/saving/draft-cipher.js';
import { Filling } from '../../dossier-form/session/filling.js';
import { FocusLater } from '../../dossier-form/session/focus-later.js';
import { PointerRest } from '../../dossier-form/session/pointer-rest.js';
import { UnsavedWarning } from '../../dossier-form/session/unsaved-warning.js';
import { formViewOf } from '../../status-tracker/supplement/form-view-of.js';
import { requestForm } from '../../status-tracker/supplement/request-form.js';
import { actionWords, type DeskAction } from '../words/action-words.js';
import { askedSupplement, commandOf } from './act-command.js';
import type { ActFacts } from './act-facts.js';
import { actForm } from './act-form.js';
import { ActRun } from './act-run.js';
import { styles } from './act-styles.js';
import { actView } from './act-view.js';
import { keptAct } from './kept-acts.js';

/** What an action's form is given by the dossier that it belongs to. */
export interface ActSeat {
  readonly desk: Desk;
  readonly action: DeskAction;
  readonly facts: ActFacts;
  /** Of the officer: what they typed is kept for them alone. */
  readonly account: string;
  readonly headingLevel: number;
  /** Undefined until they are known. */
  readonly colleagues: readonly DeskColleague[] | undefined;
  readonly agencies: AgencyList['items'] | undefined;
  readonly onDone: (dossier: Dossier, action: DeskAction) => void;
  readonly onClose: () => void;
  /** Somebody else was faster: the dossier must be read anew. */
  readonly onOvertaken: () => void;
}

const QUIET = 300; // milliseconds without a key before what was typed is kept

/**
 * One action with what it needs, checked, asked about once more where it cannot be taken back, and done exactly once. A room of the
 * dossier, which gives it its seat.
 * @internal
 */
export class DvcDeskAct extends DvcElement {
  static override readonly tag = 'dvc-desk-act';
  static override readonly styles = styles;

  @property({ attribute: false }) seat: ActSeat | undefined;

  readonly #portal = new PortalConsumer(this);
  readonly #lazy = new LazyParts(this);
  readonly #focus = new FocusLater(this);
  readonly #rest = new PointerRest(this);
  readonly #run = new ActRun(() => this.requestUpdate());
  readonly #memory = new Map<string, unknown>();
  readonly #owner: Omit<Applicant, 'isAllowed'> = { key: undefined, draftId: `desk ${crypto.randomUUID()}`, sealKey: newSecret(), mayUseDevice: false };
  #slot: SealedSlot | undefined;
  #filling: Filling | undefined;
  #opened: DeskAction | undefined;
  #isAsking = false;
  #isNothingChosen = false;
  #isKept = false;
  #refreshes = 0;
  #spoken = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    new UnsavedWarning(this, () => this.isAtRisk);
  }

  /** Whether something would be lost with the page. */
  get isAtRisk(): boolean {
    const { files, isDirty } = this.#filling ?? {};
    return this.#run.state.kind === 'running' || files?.isRunning === true || (isDirty === true && !this.#isKept);
  }

  override disconnectedCallback(): void {
    // Who has signed out leaves nothing behind.
    const isOver = this.#portal.value?.session.state === 'none';
    super.disconnectedCallback();
    if (this.#timer !== undefined && !isOver) this.#keep();
    clearTimeout(this.#timer);
  }

  protected override willUpdate(_changed: PropertyValues<this>): void {
    if (this.seat && this.#portal.value && this.#opened === undefined) void this.#open(this.seat);
  }

  protected override render(): TemplateResult {
    const { seat } = this;
    const filling = this.#filling;
    return html`<div class="root">
      <div class="unseen" role="status">${this.#spoken}</div>
      ${filling && seat && this.#portal.value
        ? actView({
            seat, filling, view: this.#view(filling, seat), state: this.#run.state, isAsking: this.#isAsking, isNothingChosen: this.#isNothingChosen,
            submit: () => void this.#submit(seat, filling), confirm: () => void this.#send(seat, filling), back: this.#back,
          })
        : nothing}
    </div>`;
  }

  async #open({ action, facts, account }: ActSeat): Promise<void> {
    this.#opened = action;
    const { endpoint } = this.#portal.value as { endpoint: string };
    this.#slot = keptAct({ endpoint, account, action, code: facts.dossier.code });
    const asked = askedSupplement(facts);
    const definition = action === 'send_supplement' ? asked && requestForm(asked) : actForm(action, facts);
    if (!definition) return this.seat?.onOvertaken();
    const [form, kept] = await Promise.all([compileCheckedForm(definition), this.#slot.read()]);
    const now = new Date();
    const filling = new Filling(form, now, () => this.#changed());
    if (kept && typeof kept === 'object') {
      filling.begin(createFormState(form, kept as never, { now }), '', true);
      this.#isKept = true;
    }
    this.#filling = filling;
    this.#lazy.get('errors');
    this.#lazy.get('words');
    this.#focus.on('act-title');
  }

  async #submit(seat: ActSeat, filling: Filling): Promise<void> {
    this.#rest.settle();
    this.#isNothingChosen = false;
    if (filling.files?.isRunning) return this.#focus.on('files-running');
    if (!filling.checkAll()) return this.#focus.on('summary');
    const command = commandOf(seat.action, filling.values, seat.facts);
    if (command.items?.length === 0) {
      this.#isNothingChosen = true;
      return this.#focus.on('nothing-chosen');
    }
    if (!actionWords(seat.action).warning) return this.#send(seat, filling);
    this.#isAsking = true;
    this.#focus.on('asking');
  }

  async #send(seat: ActSeat, filling: Filling): Promise<void> {
    const { desk, action, facts } = seat;
    const dossier = await this.#run.run(desk, facts.dossier, commandOf(action, filling.values, facts));
    this.#isAsking = false;
    if (dossier) {
      filling.files?.leave();
      filling.handOver();
      this.#forget();
      return seat.onDone(dossier, action);
    }
    if (this.#run.state.kind === 'overtaken') seat.onOvertaken();
    this.#focus.on('act-trouble');
  }

  readonly #back = (): void => {
    this.#isAsking = false;
    this.#focus.on('act-title');
  };

  #forget(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#slot?.clear();
  }

  #changed(): void {
    this.#isKept = false;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#keep(), QUIET);
    this.requestUpdate();
  }

  /** Sealed: nobody reads it without this browser's own key, and it ends with the tab. */
  #keep(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const filling = this.#filling;
    if (filling?.isDirty) void this.#slot?.write(filling.values).then((isKept) => (this.#isKept = isKept));
  }

  readonly #applicant = (): Applicant | undefined => {
    const state = this.#portal.value?.session.state;
    return state === undefined || state === 'starting' ? undefined : { ...this.#owner, isAllowed: state === 'active' };
  };

  #view(filling: Filling, { headingLevel }: ActSeat): FormView {
    return formViewOf({
      filling, headingLevel,
      element: this,
      portal: this.#portal.value as NonNullable<PortalConsumer['value']>,
      lazy: this.#lazy,
      partsVersion: this.#lazy.version + this.#refreshes,
      memory: this.#memory,
      rest: this.#rest,
      applicant: this.#heldApplicant,
      keepDraft: () => this.#keep(),
      announce: (words) => {
        this.#spoken = words;
        this.requestUpdate();
      },
      focus: (id) => this.#focus.on(id),
      refresh: () => {
        this.#refreshes += 1;
        this.requestUpdate();
      },
    });
  }

  #held: Applicant | undefined;

  /** The same object as long as nothing about it changes: files follow their owner by it. */
  readonly #heldApplicant = (): Applicant | undefined => {
    const now = this.#applicant();
    if (now?.isAllowed !== this.#held?.isAllowed || (now === undefined) !== (this.#held === undefined)) this.#held = now;
    return this.#held;
  };
}
