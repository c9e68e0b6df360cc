import { instantMs, writeInstant } from '../deadlines/instant.js';
import type { DossierLife } from './dossier-life.js';
import type { KnownEventType } from './event-types.js';
import type { EventOf, KnownEvent } from './events.js';

/** Why an event changes nothing although its type fits the situation. */
export type Refusal = 'unknown_reference' | 'already_done' | 'too_early' | 'not_later' | 'not_accepted_yet';

type Apply<T extends KnownEventType> = (life: DossierLife, event: EventOf<T>, at: number) => Refusal | undefined;

const ask = (life: DossierLife, { requestId, items, until }: EventOf<'supplement_requested'>, at: number): Refusal | undefined =>
  life.supplements.ask(requestId, at, { items, isBeforeAcceptance: !life.isAccepted, until: until === undefined ? null : instantMs(until) }) ? undefined : 'already_done';

/** Ends the dossier in a phase and with it all that was still asked. */
function close(life: DossierLife, phase: 'not_accepted' | 'withdrawn' | 'stopped'): undefined {
  if (phase === 'stopped') life.phaseBeforeStop = life.phase;
  life.phase = phase;
  life.isPaused = false;
  life.isWithdrawalAsked = false;
  life.supplements.cancelAll();
}

function step(life: DossierLife, handler: DossierLife['handler']): undefined {
  life.phase = 'processing';
  life.handler = handler;
}

const named = <K extends string>(key: K, value: string | undefined): Partial<Record<K, string>> =>
  (value === undefined ? {} : { [key]: value } as Record<K, string>);

/** A limit that passed before acceptance refuses the dossier (a provincial one-stop system in use), later it stops it (own design). */
function expire(life: DossierLife, { requestId }: EventOf<'supplement_expired'>, at: number): Refusal | undefined {
  const { open } = life.supplements;
  if (open?.requestId !== requestId) return 'unknown_reference';
  if (open.until !== null && at < instantMs(open.until)) return 'too_early';
  life.supplements.change(requestId, { state: 'expired' });
  return close(life, life.isAccepted ? 'stopped' : 'not_accepted');
}

const APPLY: { readonly [T in KnownEventType]: Apply<T> } = {
  submitted: (life, _event, at) => {
    life.phase = 'registered';
    life.submittedAt = at;
    life.intakeFrom = at;
    return undefined;
  },
  accepted: (life, event, at) => {
    life.phase = 'accepted';
    life.acceptance = event;
    life.clock.start(at, event.allowance, event.appointmentAt, event.id);
    return undefined;
  },
  intake_refused: (life) => close(life, 'not_accepted'),
  // Whoever a dossier was forwarded to assigns it among its own people.
  assigned: (life, { unit, person }) => step(life, { office: 'specialist', ...named('agencyCode', life.handler.agencyCode), unit, ...named('person', person) }),
  processing_started: (life) => step(life, life.handler.office === 'one_stop' ? { office: 'specialist' } : life.handler),
  forwarded: (life, { agencyCode, unit }) => step(life, { office: 'agency', agencyCode, ...named('unit', unit) }),
  supplement_proposed: (life, { requestId, items }) => (life.supplements.propose(requestId, items) ? undefined : 'already_done'),
  supplement_requested: ask,
  supplement_submitted: (life, { requestId }, at) =>
    (life.supplements.change(requestId, { state: 'citizen_sent', sentAt: writeInstant(at) }) ? undefined : 'unknown_reference'),
  supplement_received: (life, { requestId }) => (life.supplements.change(requestId, { state: 'awaiting_intake' }) ? undefined : 'unknown_reference'),
  supplement_insufficient: (life, { requestId, items, until }) => {
    const limit = until === undefined ? null : writeInstant(instantMs(until));
    return life.supplements.change(requestId, { state: 'citizen_asked', items, until: limit, sentAt: null }) ? undefined : 'unknown_reference';
  },
  supplement_accepted: (life, { requestId }) => (life.supplements.change(requestId, { state: 'completed' }) ? undefined : 'unknown_reference'),
  supplement_expired: expire,
  supplement_cancelled: (life, { requestId }) => (life.supplements.change(requestId, { state: 'cancelled' }) ? undefined : 'unknown_reference'),
  payment_requested: (life, { feeId, amount, collect }) => (life.fees.request(feeId, amount, collect) ? undefined : 'already_done'),
  payment_received: (life, { feeId, amount, reference }) => (life.fees.receive(feeId, amount, reference) ? undefined : 'already_done'),
  payment_waived: (life, { feeId }) => {
    const answer = life.fees.waive(feeId);
    return answer === 'ok' ? undefined : answer === 'done' ? 'already_done' : 'unknown_reference';
  },
  payment_refunded: (life, { feeId, amount, reference }) => (life.fees.refund(feeId, amount, reference) ? undefined : 'already_done'),
  paused: (life) => {
    life.isPaused = true;
    return undefined;
  },
  resumed: (life) => {
    if (life.phase === 'stopped') life.phase = life.phaseBeforeStop;
    life.isPaused = false;
    return undefined;
  },
  extended: (life, { newDueAt, id }, at) => {
    if (!life.isAccepted) return 'not_accepted_yet';
    return life.clock.extend(at, instantMs(newDueAt), id) ? undefined : 'not_later';
  },
  withdrawal_requested: (life) => {
    life.isWithdrawalAsked = true;
    return undefined;
  },
  withdrawal_refused: (life) => {
    life.isWithdrawalAsked = false;
    return undefined;
  },
  withdrawn: (life) => close(life, 'withdrawn'),
  stopped: (life) => close(life, 'stopped'),
  result_ready: (life, { outcome }, at) => {
    life.phase = 'finished';
    life.handler = { office: 'one_stop' };
    life.result = { outcome, readyAt: writeInstant(at), returnedAt: null };
    return undefined;
  },
  returned: (life, _event, at) => {
    life.phase = 'returned';
    if (life.result) life.result = { ...life.result, returnedAt: writeInstant(at) };
    return undefined;
  },
};

/**
 * Applies an event that fits the situation, and lets the clock follow; says why when it changes nothing. Before acceptance the
 * one-stop's time to answer begins anew when a wait for the citizen ends: a fee before intake sets the day of submission anew
 * (a provincial one-stop system in use); own design for the other waits.
 */
export function applyEvent(life: DossierLife, event: KnownEvent, at: number): Refusal | undefined {
  const waited = life.pauseCause !== null;
  const refusal = (APPLY[event.type] as Apply<KnownEventType>)(life, event as never, at);
  if (refusal !== undefined) return refusal;
  if (waited && life.pauseCause === null && !life.isAccepted) life.intakeFrom = at;
  const isOver = life.phase === 'finished' || life.phase === 'returned' || life.phase === 'withdrawn';
  if (isOver && life.clock.state !== 'ended') life.clock.end(at, event.id);
  else life.clock.setPause(at, life.pauseCause, event.id);
  return undefined;
}
