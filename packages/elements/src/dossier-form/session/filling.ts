import {
  createFormState, initialValues, setValue, submitValues, visibleSteps,
  type CompiledForm, type FormState, type FormValues,
} from '@dvcqg/forms';
import { errorOf, fieldsOfStep, type FieldAt, type FieldError } from './field-at.js';
import { FormLayout } from './form-layout.js';
import type { PendingFiles } from './pending-files.js';

/** Id of the last step; no step of a definition has a sign like this in its id. */
export const REVIEW = '#review';

/** Something wrong, as the summary lists it. */
export interface Problem {
  readonly step: string;
  readonly at: FieldAt;
  readonly error: FieldError;
}

/** Tells what is wrong with a field besides what the form's rules say. */
export interface ErrorSource {
  of(at: FieldAt): FieldError | undefined;
}

/** One form being filled in. It lives in the memory of the page; others keep what it says. */
export class Filling {
  readonly form: CompiledForm;
  readonly layout: FormLayout;
  /** Set when the first file is looked at. */
  files: PendingFiles | undefined;
  readonly #changed: () => void;
  readonly #touched = new Set<string>();
  readonly #attempted = new Set<string>();
  readonly #reached = new Set<string>();
  #refusals: ErrorSource | undefined;
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

  /** As the gateway takes them. */
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
    const own = this.#attempted.has(at.template.step) || this.#touched.has(at.id) ? this.#errorOf(at) : undefined;
    return own ?? this.#refusals?.of(at);
  }

  #errorOf(at: FieldAt): FieldError | undefined {
    const error = errorOf(at);
    return at.field.type === 'attachment' && this.files ? this.files.judge(at, error) : error;
  }

  /** Goes on with another state, such as the answers of a draft. */
  begin(state: FormState, step = '', isDirty = false): void {
    this.#state = state;
    for (const kept of [this.#attempted, this.#touched, this.#reached]) kept.clear();
    this.#typing = undefined;
    this.#isDirty = isDirty;
    const known = this.steps.includes(step) ? step : (this.steps[0] ?? REVIEW);
    for (const each of this.steps.slice(0, this.steps.indexOf(known))) this.#reached.add(each);
    this.goTo(known);
  }

  /** Goes on with the same answers, with more known of them. */
  swap(state: FormState): void {
    this.#state = state;
    if (!this.steps.includes(this.#step)) this.#step = this.steps[0] ?? REVIEW;
    this.#changed();
  }

  /** Shows what somebody else found wrong. */
  refuse(refusals: ErrorSource, problems: readonly Problem[]): void {
    this.#refusals = refusals;
    this.#problems = problems;
    this.#version += 1;
    this.#changed();
  }

  /** Takes an answer over while it is being typed, or at once. */
  answer({ pointer, id }: FieldAt, value: unknown, { typing = false } = {}): void {
    this.#typing = typing ? id : undefined;
    this.#put(setValue(this.#state, pointer, value));
  }

  /** Takes over what did not come from the keyboard, such as a file that has arrived, while the reader may type elsewhere. */
  place({ pointer }: FieldAt, value: unknown): void {
    this.#put(setValue(this.#state, pointer, value));
  }

  /** A unit of another parent makes those below it senseless. */
  empty(pointers: readonly string[]): void {
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

  /** Adds, removes or moves rows: the code for it comes with the groups. */
  changeRows(change: (state: FormState) => FormState): void {
    this.#put(change(this.#state));
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
    this.#show(this.steps);
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
    this.#problems = this.fields(steps).flatMap(({ step, at }) => {
      const error = this.#errorOf(at);
      return error ? [{ step, at, error }] : [];
    });
    this.#changed();
  }

  /** The fields of steps that show. */
  fields(steps: readonly string[]): { readonly step: string; readonly at: FieldAt }[] {
    return steps.filter((step) => step !== REVIEW).flatMap((step) => [...fieldsOfStep(this.layout, this.#state, step)].map((at) => ({ step, at })));
  }

  #put(state: FormState): void {
    if (state === this.#state) return this.#changed();
    this.#state = state;
    this.#isDirty = true;
    if (!this.steps.includes(this.#step)) this.#step = this.steps[0] ?? REVIEW;
    this.#changed();
  }
}
