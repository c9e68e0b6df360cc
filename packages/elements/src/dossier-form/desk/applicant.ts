/** On whose behalf files and the dossier are handed in, and what keeps them together. Another object with another draft. */
export interface Applicant {
  /**
   * `Applicant-Key` of this dossier for who is not signed in, where the portal allows that. Undefined for who is signed in.
   * It is kept sealed with the draft: never store it.
   */
  readonly key: string | undefined;
  /** Whether anything can be handed in now: somebody is signed in, or need not be. */
  readonly isAllowed: boolean;
  readonly draftId: string;
  /** With it (`seal`) is encrypted what is kept on the device for this draft: never store it. */
  readonly sealKey: string;
  /** False on a device that others use, too: nothing may be kept there. */
  readonly mayUseDevice: boolean;
}
