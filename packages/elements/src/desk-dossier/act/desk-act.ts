import type { AgencyList, DeskColleague, Dossier } from '@dvcqg/openapi';
import { compileCheckedForm, type FormValues } from '@dvcqg/forms';
import type { Desk } from '@dvcqg/sdk/desk';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { DvcElement } from '../../core/element.js';
import { PortalConsumer } from '../../core/portal-context.js';
import { property } from '../../core/property.js';
import type { SealedSlot } from '../../core/session/sealed-slot.js';
import { ActRun } from '../../desk/act-run.js';
import type { Applicant } from '../../dossier-form/desk/applicant.js';
import { EmbeddedForm } from '../../dossier-form/embedded/embedded-form.js';
import { newSecret } from '../../dossier-form/saving/draft-cipher.js';
import type { Filling } from '../../dossier-form/session/filling.js';
import { UnsavedWarning } from '../../dossier-form/session/unsaved-warning.js';
import { requestForm } from '../../status-tracker/supplement/request-form.js';
import { actionWords, type DeskAction } from '../words/action-words.js';
import { askedSupplement, commandOf } from './act-command.js';
import type { ActFacts } from './act-facts.js';
import { actForm } from './act-form.js';
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
  readonly #run = new ActRun(() => this.requestUpdate());
  readonly #owner: Omit<Applicant, 'isAllowed'> = { key: undefined, draftId: `desk ${crypto.randomUUID()}`, sealKey: newSecret(), mayUseDevice: false };
  #slot: SealedSlot | undefined;
  #opened: DeskAction | undefined;
  #isAsking = false;
  #isNothingChosen = false;
  #isKept = false;
  readonly #form = new EmbeddedForm(this, {
    applicant: () => this.#applicant(),
    keep: () => this.#keep(),
    quiet: QUIET,
    changed: () => {
      this.#isKept = false;
    },
  });

  constructor() {
    super();
    new UnsavedWarning(this, () => this.isAtRisk);
  }

  /** Whether something would be lost with the page. */
  get isAtRisk(): boolean {
    const { files, isDirty } = this.#form.filling ?? {};
    return this.#run.state.kind === 'running' || files?.isRunning === true || (isDirty === true && !this.#isKept);
  }

  override disconnectedCallback(): void {
    // Who has signed out leaves nothing behind.
    const isOver = this.#portal.value?.session.state === 'none';
    super.disconnectedCallback();
    if (this.#form.isWaiting && !isOver) this.#form.keep();
    this.#form.stopWaiting();
  }

  protected override willUpdate(_changed: PropertyValues<this>): void {
    if (this.seat && this.#portal.value && this.#opened === undefined) void this.#open(this.seat);
  }

  protected override render(): TemplateResult {
    const [seat, filling, portal] = [this.seat, this.#form.filling, this.#portal.value];
    return html`<div class="root">
      <div class="unseen" role="status">${this.#form.spoken}</div>
      ${filling && seat && portal
        ? actView({
            seat, filling, view: this.#form.view(filling, portal, seat.headingLevel), state: this.#run.state, isAsking: this.#isAsking, isNothingChosen: this.#isNothingChosen,
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
    const values = kept && typeof kept === 'object' ? (kept as FormValues) : undefined;
    this.#form.begin(form, values, true);
    this.#isKept = values !== undefined;
    this.#form.lazy.get('words');
    this.#form.focus('act-title');
  }

  async #submit(seat: ActSeat, filling: Filling): Promise<void> {
    this.#isNothingChosen = false;
    if (!this.#form.isReady(filling)) return;
    const command = commandOf(seat.action, filling.values, seat.facts);
    if (command.items?.length === 0) {
      this.#isNothingChosen = true;
      return this.#form.focus('nothing-chosen');
    }
    if (!actionWords(seat.action).warning) return this.#send(seat, filling);
    this.#isAsking = true;
    this.#form.focus('asking');
  }

  async #send(seat: ActSeat, filling: Filling): Promise<void> {
    const { desk, action, facts } = seat;
    const { code, revision } = facts.dossier;
    const command = commandOf(action, filling.values, facts);
    const dossier = await this.#run.run([code, revision, command], (options) => desk.act(code, command, { ...options, revision }));
    this.#isAsking = false;
    if (dossier) {
      filling.files?.leave();
      filling.handOver();
      this.#forget();
      return seat.onDone(dossier, action);
    }
    if (this.#run.state.kind === 'overtaken') seat.onOvertaken();
    this.#form.focus('act-trouble');
  }

  readonly #back = (): void => {
    this.#isAsking = false;
    this.#form.focus('act-title');
  };

  #forget(): void {
    this.#form.stopWaiting();
    this.#slot?.clear();
  }

  /** Sealed: nobody reads it without this browser's own key, and it ends with the tab. */
  #keep(): void {
    const { filling } = this.#form;
    if (filling?.isDirty) void this.#slot?.write(filling.values).then((isKept) => (this.#isKept = isKept));
  }

  #applicant(): Applicant | undefined {
    const state = this.#portal.value?.session.state;
    return state === undefined || state === 'starting' ? undefined : { ...this.#owner, isAllowed: state === 'active' };
  }
}
