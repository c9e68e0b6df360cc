/** For whom a dossier is. */
export interface DossierParties {
  /** Account that handed it in. */
  readonly subject: string;
  /** Identity numbers of who handed it in and of whose dossier it is, as far as its answers tell them. */
  readonly identityNumbers: readonly string[];
}

/** Who is at the desk. */
export interface DeskPerson {
  readonly subject: string;
  /** As the identity provider tells it. */
  readonly identityNumber?: string | undefined;
}

/**
 * Whether a dossier is an officer's own: then only a colleague may act on it. By the account and by the identity number, since one
 * person can have handed in without signing in, or through somebody else. Conflict of interest, Law on Anti-Corruption
 * 36/2018/QH14, Article 23; by what it is recognised is our own design. Relatives cannot be told from the data.
 */
export const isOwnDossier = ({ subject, identityNumbers }: DossierParties, person: DeskPerson): boolean =>
  subject === person.subject || (person.identityNumber !== undefined && person.identityNumber !== '' && identityNumbers.includes(person.identityNumber));
