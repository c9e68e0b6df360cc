import type { DossierHolder } from '@dvcqg/domain';
import { type EventRow, eventPosition } from '../../casework/event-rows.js';
import type { ControlSheetFacts, Desk, HandOver, StepOutcome } from '../../papers/facts/tables.js';
import type { Officer } from '../officer.js';
import { agencyNameThen, dossierOnPaper, letterheadOf } from './letterhead.js';
import type { PaperCase } from './paper-case.js';

const ONE_STOP = 'Bộ phận Một cửa';

/** Events by which a dossier goes from one desk to another. */
const MOVES: ReadonlySet<string> = new Set(['assigned', 'forwarded', 'processing_started', 'result_ready']);

const isSame = (one: DossierHolder, other: DossierHolder): boolean =>
  one.office === other.office && one.agencyCode === other.agencyCode && one.unit === other.unit && one.person === other.person;

function deskOf({ office, unit, person }: DossierHolder, agencyName: string): Desk {
  const name = office === 'one_stop' ? `${ONE_STOP}, ${agencyName}` : unit === undefined ? agencyName : `${unit}, ${agencyName}`;
  return { name, person };
}

/** How the desk that gives back the result kept the date that stood. */
function outcomeAt(event: EventRow, dueAt: string | undefined): StepOutcome | undefined {
  if (event.type !== 'result_ready' || dueAt === undefined) return undefined;
  const at = event.at.toISOString();
  if (at > dueAt) return 'late';
  return Date.parse(dueAt) - event.at.getTime() < 24 * 3_600_000 ? 'on_time' : 'early';
}

/** Every time that the dossier went from one desk to the next, oldest first. */
function handOversOf(facts: PaperCase): HandOver[] {
  const counted = facts.derived.timeline.filter(({ event, ignored }) => ignored === null && MOVES.has(event.type)).map(({ event }) => eventPosition(event.id));
  return facts.events.filter(({ position }) => counted.includes(position)).flatMap((event): HandOver[] => {
    const [then, now] = [facts.before(event.position), facts.before(event.position + 1)];
    if (isSame(then.handler, now.handler)) return [];
    const from = deskOf(then.handler, agencyNameThen(facts, then));
    const reason = event.data['reason'];
    return [{
      from: { ...from, person: from.person ?? event.actor_name ?? undefined },
      to: deskOf(now.handler, agencyNameThen(facts, now)),
      at: event.at.toISOString(),
      outcome: outcomeAt(event, then.due?.dueAt),
      note: typeof reason === 'string' ? reason : undefined,
    }];
  });
}

/** What form 06 is drawn from, as the dossier stands at `at` (ISO 8601); signed by the officer who prints it. */
export function controlSheetFacts(facts: PaperCase, at: string, officer: Pick<Officer, 'name'>, title: string): ControlSheetFacts {
  const { derived, dossier, events } = facts;
  const agencies = derived.timeline.flatMap(({ event, ignored }) => (event.type === 'forwarded' && ignored === null ? [(event as { readonly agencyName?: string }).agencyName ?? ''] : []));
  return {
    ...letterheadOf(facts, events[0]!),
    issuedAt: at,
    signer: { name: officer.name, title },
    dossier: dossierOnPaper(facts),
    acceptedAt: derived.acceptance?.at,
    dueAt: derived.due?.dueAt,
    decidedBy: agencyNameThen(facts, derived),
    coordinating: [...new Set(agencies)].filter((name) => name !== '' && name !== dossier.agency_name),
    handOvers: handOversOf(facts),
  };
}
