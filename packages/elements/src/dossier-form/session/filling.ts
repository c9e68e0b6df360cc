import {
  createFormState, initialValues, setValue, submitValues, visibleSteps,
  type CompiledForm, type FormContext, type FormIdentity, type FormState, type FormValues,
} from '@dvcqg/forms';
import type { FormViolation } from '@dvcqg/openapi';
import { errorOf, fieldsOfStep, type FieldAt, type FieldError } from './field-at.js';
import { FormLayout } from './form-layout.js';
import type { PendingFiles } from './pending-files.js';
import { filledUp, rawValues } from './raw-values.js';
import { Refusals } from './refusals.js';

/** Id of the last step; no step of a definition has a sign like this in its id. */
export const REVIEW = '#review';

/** Something wrong, as the summary lists it. */
export interface Problem {
  readonly step: string;
  readonly at: FieldAt;
  readonly error: FieldError;
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
  readonly #refusals = new Refusals();
  #context: FormContext;
  #state: FormState;
  #step: string;
  #typing: string | undefined;
  #problems: readonly Problem[] = [];
  #version = 0;
  #isDirty = false;

  constructor(form: CompiledForm, now: Date, changed: () => void) {
    this.#context = { now };
    this.form = form;
    this.layout = new FormLayout(form);
    this.#changed = changed;
    this.#state = createFormState(form, initialValues(form, this.#context), this.#context);
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

  /** Everything that was answered, as a draft keeps it. */
  get answers(): FormValues {
    return rawValues(this.#state);
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
    return own ?? this.#refusals.of(at);
  }

  #errorOf(at: FieldAt): FieldError | undefined {
    const error = errorOf(at);
    return at.field.type === 'attachment' && this.files ? this.files.judge(at, error) : error;
  }

  /** Goes on with answers from elsewhere, such as a draft, instead of these. What has no place is in `state.unplaced`. */
  open(answers: FormValues, step?: string): void {
    this.#state = createFormState(this.form, answers, this.#context);
    for (const kept of [this.#attempted, this.#touched, this.#reached]) kept.clear();
    this.#typing = undefined;
    this.#isDirty = false;
    const known = step !== undefined && this.steps.includes(step) ? step : (this.steps[0] ?? REVIEW);
    for (const each of this.steps.slice(0, this.steps.indexOf(known))) this.#reached.add(each);
    this.goTo(known);
  }

  /** Goes on with what was answered to another version of the form. */
  goOnFrom(before: Filling): void {
    before.files?.leave();
    this.#context = before.#context;
    this.open(before.answers, before.step);
    this.#isDirty = before.#isDirty;
  }

  /** Begins anew, for who is signed in. */
  clear(identity: FormIdentity | undefined = this.#context.identity): void {
    this.#know(identity);
    this.open(initialValues(this.form, this.#context));
  }

  /** Takes over what sign-in knows: it fills in what is not answered yet, and fixes what must be as it says. */
  identify(identity: FormIdentity | undefined): void {
    if (identity === this.#context.identity) return;
    this.#know(identity);
    this.#state = createFormState(this.form, filledUp(this.answers, initialValues(this.form, this.#context)), this.#context);
    if (!this.steps.includes(this.#step)) this.#step = this.steps[0] ?? REVIEW;
    this.#changed();
  }

  #know(identity: FormIdentity | undefined): void {
    this.#context = { now: this.#context.now, ...(identity && { identity }) };
  }

  /** Shows what the gateway found wrong. Says whether all of it has a place here. */
  refuse(violations: readonly FormViolation[]): boolean {
    this.checkAll();
    const found = this.#refusals.take(violations, this.#fields(this.steps));
    const isKnown = ({ at }: Problem): boolean => this.#problems.some((problem) => problem.at.id === at.id);
    this.#problems = [...this.#problems, ...found.problems.filter((problem) => !isKnown(problem))];
    this.#version += 1;
    this.#changed();
    return found.isWhole;
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
    this.#problems = this.#fields(steps).flatMap(({ step, at }) => {
      const error = this.#errorOf(at);
      return error ? [{ step, at, error }] : [];
    });
    this.#changed();
  }

  #fields(steps: readonly string[]): { readonly step: string; readonly at: FieldAt }[] {
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
