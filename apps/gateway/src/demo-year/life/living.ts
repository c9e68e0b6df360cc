import type { DerivedDossier, WorkingCalendar } from '@dvcqg/domain';
import type { Channel } from '@dvcqg/openapi';
import type { Actor } from '../../casework/actor.js';
import type { CaseInMemory, CaseMoment } from '../../casework/case-in-memory.js';
import type { NewEvent } from '../../casework/new-event.js';
import type { DemoAgencies, DemoAgency } from '../people/agencies.js';
import type { Random } from '../random.js';
import type { DemoService } from '../year/services.js';
import type { FeePayment } from './payments.js';

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** Everything about a dossier that its life depends on. */
export interface Circumstances {
  readonly service: DemoService;
  readonly agency: DemoAgency;
  readonly agencies: DemoAgencies;
  readonly channel: Channel;
  readonly citizen: Actor;
  /** When it is handed in. */
  readonly submittedAt: number;
  /** How far in the year that is, 0 to 1. */
  readonly season: number;
  /** Nothing happens after it. */
  readonly now: number;
  /** Share of the returned dossiers that are rated. */
  readonly ratedShare: number;
}

/** A dossier while it lives: what happens next, happens later, and nothing happens that has not happened by now. */
export class Living {
  readonly dossier: CaseInMemory;
  readonly facts: Circumstances;
  readonly random: Random;
  readonly calendar: WorkingCalendar;
  readonly payments: FeePayment[] = [];
  #at: number;
  #goesOn = true;

  constructor(dossier: CaseInMemory, facts: Circumstances, parts: { readonly random: Random; readonly calendar: WorkingCalendar }) {
    this.dossier = dossier;
    this.facts = facts;
    this.random = parts.random;
    this.calendar = parts.calendar;
    this.#at = facts.submittedAt;
  }

  /** When something happened last; milliseconds since 1970. */
  get at(): number {
    return this.#at;
  }

  get derived(): DerivedDossier {
    return this.dossier.derived;
  }

  get oneStop(): Actor {
    return this.random.pick(this.facts.agency.officers);
  }

  get specialist(): Actor {
    return this.random.pick(this.facts.agency.specialists);
  }

  /** Lets something happen, unless that would be after now; whether it did. Once it did not, nothing more does. */
  happen(at: number, actor: Actor, decide: (moment: CaseMoment) => NewEvent): boolean {
    const moment = Math.trunc(Math.max(at, this.#at + 1));
    this.#goesOn &&= moment <= this.facts.now;
    if (!this.#goesOn) return false;
    this.dossier.happen(moment, actor, (open) => [decide(open)]);
    this.#at = moment;
    return true;
  }

  /** The end of so many minutes of work from here. */
  afterWork(from: number, to: number): number {
    return this.calendar.add(this.#at, this.random.between(from, to) * MINUTE);
  }

  /** The same for officers who have until a date: none of their steps takes more than a seventh of the time that is left. */
  inTime(from: number, to: number): number {
    const due = this.derived.due?.dueAt;
    const left = due === undefined ? Infinity : this.calendar.between(this.#at, Date.parse(due)) / MINUTE;
    return this.afterWork(Math.min(from, left / 14), Math.min(to, left / 7));
  }

  /** Some hours later, when people are awake. */
  afterHours(from: number, to: number): number {
    const at = this.#at + this.random.between(from, to) * HOUR;
    const hour = new Date(at + 7 * HOUR).getUTCHours();
    return hour < 6 ? at + (7 - hour) * HOUR : at;
  }
}
