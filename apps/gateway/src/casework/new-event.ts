import type { EventFields, KnownEventType } from '@dvcqg/domain';
import type { SupplementAnswer } from '@dvcqg/openapi';

/** What is kept with an event beyond what the rules read. */
export interface EventNotes {
  readonly answers?: readonly Omit<SupplementAnswer, 'uploadIds'>[];
  /** Name of the agency that a dossier was forwarded to. */
  readonly agencyName?: string;
  readonly reason?: string;
  /** Until when a specialist proposes that the citizen answers. */
  readonly until?: string;
}

/** Something that just happened. Number and time are given when it is written. */
export type NewEvent = { [Type in KnownEventType]: { readonly type: Type } & EventFields[Type] & EventNotes }[KnownEventType];
