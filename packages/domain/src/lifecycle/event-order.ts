import { readInstant } from '../deadlines/instant.js';

/** What has a place in time: an event of a dossier, or of feedback. */
export interface TimedEvent {
  readonly id: string;
  readonly type: string;
  readonly at: string;
}

/** An event in its place. `at` is null when its time cannot be read. */
export interface PlacedEvent<Event extends TimedEvent> {
  readonly event: Event;
  readonly at: number | null;
  /** Another event, with other content, came before it under the same id. */
  readonly isReused: boolean;
}

/** JSON with sorted keys: the same content gives the same text, in whatever order its fields were written. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const fields = Object.entries(value).filter(([, field]) => field !== undefined).sort(([a], [b]) => compare(a, b));
  return `{${fields.map(([key, field]) => `${JSON.stringify(key)}:${canonical(field)}`).join(',')}}`;
}

const compare = <T extends string | number>(a: T, b: T): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * The total order of events: when they happened, then the rank of their type, then id, then content. Rank before id, because
 * one command may write several events of one instant under random ids. An unreadable time sorts last.
 * Exact repetitions are dropped; different content under one id is kept, but only the first counts.
 */
export function inOrder<Event extends TimedEvent>(events: readonly Event[], rankOf: (type: string) => number): PlacedEvent<Event>[] {
  // Content matters only among events of one id; writing it down takes longer than all else.
  const isAlone = new Set(events.map(({ id }) => id)).size === events.length;
  const placed = events.map((event) => {
    const at = readInstant(event.at);
    return { event, at, rank: rankOf(event.type), content: isAlone ? '' : canonical(at === null ? event : { ...event, at }) };
  });
  placed.sort((a, b) => compare(a.at ?? Infinity, b.at ?? Infinity) || compare(a.rank, b.rank)
    || compare(a.event.id, b.event.id) || compare(a.content, b.content));
  if (isAlone) return placed.map(({ event, at }) => ({ event, at, isReused: false }));
  const contents = new Set<string>();
  const ids = new Set<string>();
  return placed.flatMap(({ event, at, content }) => {
    if (contents.has(content)) return [];
    const isReused = ids.has(event.id);
    contents.add(content);
    ids.add(event.id);
    return [{ event, at, isReused }];
  });
}
