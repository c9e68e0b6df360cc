/** On whose behalf files and the dossier are handed in. */
export interface Applicant {
  /**
   * `Applicant-Key` of this dossier for who is not signed in, where the portal allows that. Undefined for who is signed in.
   * It is kept sealed with the draft: never store it.
   */
  readonly key: string | undefined;
  /** Whether anything can be handed in now: somebody is signed in, or need not be. */
  readonly isAllowed: boolean;
}
