import type { Dossier, Supplement } from '@dvcqg/openapi';

/** The supplement that the citizen has sent and nobody has judged. */
export const supplementToCheck = ({ supplements }: Dossier): Supplement | undefined =>
  supplements.findLast(({ state }) => state === 'citizen_sent' || state === 'awaiting_intake');
