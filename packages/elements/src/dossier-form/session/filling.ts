import {
  addRow, createFormState, initialValues, moveRow, removeRow, setValue, submitValues, visibleSteps, type CompiledForm, type FormState, type FormValues,
} from '@dvcqg/forms';
import { errorOf, fieldsOfStep, type FieldAt, type FieldError } from './field-at.js';
import { FormLayout } from './form-layout.js';

/** Id of the last step; no step of a definition has a sign like this in its id. */
export const REVIEW = '#review';

/** Something wrong, as the summary lists it. */
export interface Problem {
  readonly step: string;
  readonly at: FieldAt;
  readonly error: FieldError;
}

/** One form being filled in. It lives in the memory of this page only; nothing is stored. */
export class Filling {
  readonly form: CompiledForm;
  readonly layout: FormLayout;
  readonly #changed: () => void;
  readonly #touched = new Set<string>();
  readonly #attempted = new Set<string>();
  readonly #reached = new Set<string>();
  #state: FormState;
  #step: string;
  #typing: string | undefined;
  #problems: readonly Problem[] = [];
  #version = 0;
  #isDirty = false;

  constructor(form: CompiledForm, now: Date, changed: () => void) {
    const context = { now };
    this.form = form;
    this.layout = new FormLayout(form);
    this.#changed = changed;
    this.#state = createFormState(form, initialValues(form, context), context);
    this.#step = this.steps[0] ?? REVIEW;
    this.#reached.add(this.#step);
  }

  get state(): FormState {
    return this.#state;
  }

  /** Steps that show, the review last. */
  get steps(): readonly string[] {
    return [...visibleSteps(this.#state), REVIEW];
  }

  get step(): string {
    return this.#step;
  }

  /** Changes when other errors show, so that rows know when to look again. */
  get version(): number {
    return this.#version;
  }

  /** Answers that would be lost with the page. */
  get isDirty(): boolean {
    return this.#isDirty;
  }

  get values(): FormValues {
    return submitValues(this.#state);
  }

  /** What the last attempt to go on found. It stays as it is while answers are corrected, so that nothing jumps. */
  get problems(): readonly Problem[] {
    return this.#problems;
  }

  /** Steps that the reader has been at can be gone back to. */
  isReached(step: string): boolean {
    return this.#reached.has(step);
  }

  /** The control that is typed in. */
  get typing(): string | undefined {
    return this.#typing;
  }

  isTyping(id: string): boolean {
    return this.#typing === id;
  }

  shownError(at: FieldAt): FieldError | undefined {
    return this.#attempted.has(at.template.step) || this.#touched.has(at.id) ? errorOf(at) : undefined;
  }

  /** Takes an answer over while it is being typed, or at once. */
  answer({ pointer, id }: FieldAt, value: unknown, { typing = false } = {}): void {
    this.#typing = typing ? id : undefined;
    this.#put(setValue(this.#state, pointer, value));
  }

  /** A unit of another parent makes those below it senseless. */
  clear(pointers: readonly string[]): void {
    this.#put(pointers.reduce((state, pointer) => setValue(state, pointer, null), this.#state));
  }

  /** The reader has left a field with an answer: from now on its error shows, unless nothing was answered yet. */
  leave({ id, cell }: FieldAt, answer: unknown = cell.raw): void {
    if (this.#typing === id) this.#typing = undefined;
    const isAnswered = answer !== undefined && answer !== null && answer !== '';
    if (isAnswered && !this.#touched.has(id)) {
      this.#touched.add(id);
      this.#version += 1;
    }
    this.#changed();
  }

  addRow({ pointer }: FieldAt): void {
    this.#put(addRow(this.#state, pointer));
  }

  removeRow({ pointer }: FieldAt, at: number): void {
    this.#put(removeRow(this.#state, pointer, at));
  }

  moveRow({ pointer }: FieldAt, from: number, to: number): void {
    this.#put(moveRow(this.#state, pointer, from, to));
  }

  /** Goes on when nothing is wrong in this step; otherwise its errors show. Says whether it went on. */
  next(): boolean {
    this.#show([this.#step]);
    if (this.#problems.length > 0) return false;
    this.goTo(this.steps[this.steps.indexOf(this.#step) + 1] ?? REVIEW);
    return true;
  }

  back(): void {
    this.goTo(this.steps[this.steps.indexOf(this.#step) - 1] ?? this.#step);
  }

  goTo(step: string): void {
    this.#step = step;
    this.#reached.add(step);
    this.#problems = [];
    this.#changed();
  }

  /** Looks at all steps, as before sending; their errors show from now on. */
  checkAll(): boolean {
    this.#show(this.steps.filter((step) => step !== REVIEW));
    return this.#problems.length === 0;
  }

  /** The page has taken the answers over. */
  handOver(): void {
    this.#isDirty = false;
    this.#changed();
  }

  #show(steps: readonly string[]): void {
    for (const step of steps) this.#attempted.add(step);
    this.#typing = undefined;
    this.#version += 1;
    this.#problems = steps.flatMap((step) =>
      [...fieldsOfStep(this.layout, this.#state, step)].flatMap((at) => {
        const error = errorOf(at);
        return error ? [{ step, at, error }] : [];
      }),
    );
    this.#changed();
  }

  #put(state: FormState): void {
    if (state === this.#state) return this.#changed();
    this.#state = state;
    this.#isDirty = true;
    if (!this.steps.includes(this.#step)) this.#step = this.steps[0] ?? REVIEW;
    this.#changed();
  }
}
