import type { HolderOffice } from '@dvcqg/openapi';
import type { WorkingCalendar } from '../deadlines/working-calendar.js';
import { DossierClock, type PauseCause } from './dossier-clock.js';
import type { EventOf } from './events.js';
import { Fees } from './fees.js';
import type { Situation } from './situations.js';
import { Supplements } from './supplements.js';

/** What a province decides about the derivation. */
export interface LifecycleRules {
  /**
   * When the pause of a supplement ends: with the citizen's papers (the time in which people complete their dossier does not
   * count, the time in which the office reads it does: rule of Decree 61/2018/NĐ-CP), or only when they are accepted (a
   * provincial one-stop system in use, which pauses for the whole of status 5).
   */
  readonly supplementPauseEnds: 'submitted' | 'accepted';
}

/** Who has a dossier. */
export interface DossierHolder {
  readonly office: HolderOffice;
  readonly agencyCode?: string;
  readonly unit?: string;
  readonly person?: string;
}

export interface DossierResult {
  readonly outcome: EventOf<'result_ready'>['outcome'];
  readonly readyAt: string;
  readonly returnedAt: string | null;
}

type Phase = Extract<Situation, 'unsubmitted' | 'registered' | 'accepted' | 'processing' | 'not_accepted' | 'withdrawn' | 'stopped' | 'finished' | 'returned'>;

const ACTIVE: ReadonlySet<Phase> = new Set(['registered', 'accepted', 'processing']);

/** A dossier while its events are applied one after the other. Never leaves this folder. */
export class DossierLife {
  phase: Phase = 'unsubmitted';
  /** Where a stopped dossier goes on when it is taken up. */
  phaseBeforeStop: Phase = 'registered';
  submittedAt: number | null = null;
  acceptance: EventOf<'accepted'> | null = null;
  /** From when the one-stop's time to answer counts. */
  intakeFrom: number | null = null;
  isPaused = false;
  isWithdrawalAsked = false;
  handler: DossierHolder = { office: 'one_stop' };
  result: DossierResult | null = null;
  readonly supplements = new Supplements();
  readonly fees = new Fees();
  readonly clock: DossierClock;
  readonly #rules: LifecycleRules;

  constructor(calendar: WorkingCalendar, rules: LifecycleRules) {
    this.clock = new DossierClock(calendar);
    this.#rules = rules;
  }

  get isAccepted(): boolean {
    return this.acceptance !== null;
  }

  /** Refused, or withdrawn before acceptance: nothing is owed for it, and what was paid goes back (own design). */
  get isRefused(): boolean {
    return this.phase === 'not_accepted' || (this.phase === 'withdrawn' && !this.isAccepted);
  }

  /** A request to withdraw comes before all, then what the citizen was asked for. */
  get situation(): Situation {
    if (!ACTIVE.has(this.phase)) return this.phase;
    if (this.isWithdrawalAsked) return 'withdrawal_asked';
    const { open } = this.supplements;
    if (open) return open.state === 'citizen_asked' ? 'supplement_asked' : 'supplement_sent';
    if (this.isPaused) return 'paused';
    return this.fees.blocks ? 'payment_asked' : this.phase;
  }

  /** Why the clock must stand now. A fee that blocks does so even while a supplement is read. */
  get pauseCause(): PauseCause | null {
    if (this.phase === 'stopped') return 'stop';
    if (!ACTIVE.has(this.phase)) return null;
    if (this.isWithdrawalAsked) return 'withdrawal';
    const { open } = this.supplements;
    if (open && (open.state === 'citizen_asked' || this.#rules.supplementPauseEnds === 'accepted')) return 'supplement';
    if (this.isPaused) return 'pause';
    return this.fees.blocks ? 'payment' : null;
  }
}
