import { dueAt, type Allowance, type DueDate } from '../deadlines/due-date.js';
import { instantMs, writeInstant } from '../deadlines/instant.js';
import type { WorkingCalendar } from '../deadlines/working-calendar.js';

/** Why the clock stands: the citizen's turn (supplement, payment), a pause, a request to withdraw, or a stop. */
export type PauseCause = 'supplement' | 'payment' | 'pause' | 'withdrawal' | 'stop';

/** A stretch of the clock; `to` is null for the one that lasts. */
export interface ClockInterval {
  readonly from: string;
  readonly to: string | null;
  /** Null while it runs. */
  readonly pausedFor: PauseCause | null;
}

/** A due date and what set it. */
export interface DueEntry {
  readonly setAt: string;
  readonly dueAt: string;
  readonly because: 'accepted' | 'paused' | 'extended';
  readonly eventId: string;
}

export type ClockState = 'not_started' | 'running' | 'paused' | 'ended';

/** The clock of one dossier while it is derived: it starts with acceptance, pauses, and ends with the result. */
export class DossierClock {
  readonly #calendar: WorkingCalendar;
  readonly #intervals: ClockInterval[] = [];
  readonly #history: DueEntry[] = [];
  #acceptedAt = 0;
  #due: DueDate | null = null;
  #state: ClockState = 'not_started';

  constructor(calendar: WorkingCalendar) {
    this.#calendar = calendar;
  }

  get state(): ClockState {
    return this.#state;
  }

  get intervals(): readonly ClockInterval[] {
    return this.#intervals;
  }

  get history(): readonly DueEntry[] {
    return this.#history;
  }

  /** Null before acceptance, and when the procedure's time is words only and no date was promised. */
  get due(): DueDate | null {
    const last = this.#intervals.at(-1);
    if (this.#due === null || this.#state !== 'paused' || last === undefined) return this.#due;
    return { ...this.#due, pausedSince: last.from > this.#due.startsAt ? last.from : this.#due.startsAt };
  }

  /** Starts with the time that the procedure had at acceptance; a date that was promised then counts before what is computed. */
  start(at: number, allowance: Allowance, promised: string | undefined, eventId: string): void {
    this.#acceptedAt = at;
    this.#state = 'running';
    this.#intervals.push({ from: writeInstant(at), to: null, pausedFor: null });
    const computed = dueAt(writeInstant(at), allowance, [], this.#calendar);
    if (promised === undefined) this.#due = computed;
    else this.#due = this.#stated(promised, computed?.startsAt ?? writeInstant(this.#calendar.nextOpening(at)));
    if (this.#due !== null) this.#note(at, 'accepted', eventId);
  }

  /** Stands for a cause, or runs with null. What was paused moves the due date by its working time. */
  setPause(at: number, cause: PauseCause | null, eventId: string): void {
    if (this.#state !== 'running' && this.#state !== 'paused') return;
    const last = this.#intervals.at(-1)!;
    if (last.pausedFor === cause) return;
    this.#close(at, eventId);
    this.#intervals.push({ from: writeInstant(at), to: null, pausedFor: cause });
    this.#state = cause === null ? 'running' : 'paused';
  }

  /** A new date by apology; false when it is not later than the one that stands. It holds from now on, also in a pause. */
  extend(at: number, newDueAt: number, eventId: string): boolean {
    if (this.#due !== null && newDueAt <= instantMs(this.#due.dueAt)) return false;
    const pausedFor = this.#intervals.at(-1)?.pausedFor ?? null;
    if (pausedFor !== null) {
      this.#close(at, eventId);
      this.#intervals.push({ from: writeInstant(at), to: null, pausedFor });
    }
    this.#due = { ...this.#stated(writeInstant(newDueAt), this.#due?.startsAt ?? writeInstant(this.#acceptedAt)), ...(this.#due && { plannedAt: this.#due.plannedAt }) };
    this.#note(at, 'extended', eventId);
    return true;
  }

  /** Ends for good. */
  end(at: number, eventId: string): void {
    if (this.#state === 'not_started') return;
    this.#close(at, eventId);
    this.#state = 'ended';
  }

  #stated(due: string, startsAt: string): DueDate {
    const ms = instantMs(due);
    const text = writeInstant(ms);
    return { startsAt, plannedAt: text, dueAt: text, pausedSince: null, calendarIsComplete: this.#calendar.isComplete(this.#acceptedAt, ms) };
  }

  #close(at: number, eventId: string): void {
    const last = this.#intervals.pop()!;
    this.#intervals.push({ ...last, to: writeInstant(at) });
    if (last.pausedFor === null || this.#due === null) return;
    const begin = Math.max(instantMs(last.from), instantMs(this.#due.startsAt));
    const work = this.#calendar.between(begin, at);
    if (work === 0) return;
    const moved = this.#calendar.add(instantMs(this.#due.dueAt), work);
    this.#due = { ...this.#due, dueAt: writeInstant(moved), calendarIsComplete: this.#calendar.isComplete(this.#acceptedAt, moved) };
    this.#note(at, 'paused', eventId);
  }

  #note(at: number, because: DueEntry['because'], eventId: string): void {
    this.#history.push({ setAt: writeInstant(at), dueAt: this.#due!.dueAt, because, eventId });
  }
}
