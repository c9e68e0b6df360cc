import { type KnownPerson, personalDataIn } from '@dvcqg/domain';

/** Any long number, also that of a dossier: it would tell whose rating it is. */
const LONG_NUMBER = /\p{Nd}(?:[\s.\-–()]{0,2}\p{Nd}){7}/u;

/** Whether a comment tells something of a person. Rather once too often: who must follow it up reads it all the same. */
export const hasPersonalData = (text: string, people: readonly KnownPerson[] = []): boolean => LONG_NUMBER.test(text) || personalDataIn(text, people).length > 0;
