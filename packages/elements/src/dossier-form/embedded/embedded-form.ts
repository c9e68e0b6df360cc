import { createFormState, type CompiledForm, type FormValues } from '@dvcqg/forms';
import type { LitElement } from 'lit';
import type { FormView } from '../form-view.js';
import { Filling } from '../session/filling.js';
import { EmbeddedFields } from './embedded-fields.js';

interface Keeping {
  readonly applicant: FormView['applicant'];
  /** Writes down what has been typed. */
  readonly keep: () => void;
  /** Milliseconds without a key before that. */
  readonly quiet: number;
  readonly changed?: () => void;
}

/** A form inside another element: filled in, kept when the reader rests, and looked over before it is sent. */
export class EmbeddedForm extends EmbeddedFields {
  readonly #keeping: Keeping;
  #filling: Filling | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: LitElement, keeping: Keeping) {
    super(host, keeping.applicant);
    this.#keeping = keeping;
  }

  /** Undefined until it has begun. */
  get filling(): Filling | undefined {
    return this.#filling;
  }

  /** Something was typed that has not been kept yet. */
  get isWaiting(): boolean {
    return this.#timer !== undefined;
  }

  /** @param values of an earlier visit */
  begin(form: CompiledForm, values?: FormValues, isDirty = false): void {
    const now = new Date();
    const filling = new Filling(form, now, () => this.#changed());
    if (values) filling.begin(createFormState(form, values, { now }), '', isDirty);
    this.#filling = filling;
    this.lazy.get('errors');
  }

  /** Whether all of it can be sent now; leads to what is in the way otherwise. */
  isReady(filling: Filling): boolean {
    this.rest.settle();
    const inTheWay = filling.files?.isRunning ? 'files-running' : filling.checkAll() ? undefined : 'summary';
    if (inTheWay) this.focus(inTheWay);
    return inTheWay === undefined;
  }

  override keep(): void {
    this.stopWaiting();
    this.#keeping.keep();
  }

  stopWaiting(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  #changed(): void {
    this.#keeping.changed?.();
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.keep(), this.#keeping.quiet);
    this.host.requestUpdate();
  }
}
