import type { RecordedEvent } from '@dvcqg/domain';
import type { EventRow } from './case-repository.js';

export type { EventRow };

/** The number of an event within its dossier, as its id: `e1`. */
export const eventId = (position: number): string => `e${position}`;

/** The number in an id; 0 for what is none. */
export const eventPosition = (id: string): number => Number(/^e([1-9]\d{0,8})$/.exec(id)?.[1] ?? 0);

/** An event as the rules read it. */
export const toRecorded = ({ position, type, at, data }: Pick<EventRow, 'position' | 'type' | 'at' | 'data'>): RecordedEvent => ({
  ...data, id: eventId(position), type, at: at.toISOString(),
});
