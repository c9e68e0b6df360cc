import type { Receipt } from '@dvcqg/openapi';
import { type DossierRow, readEvents } from '../casework/case-repository.js';
import type { Database } from '../db/schema.js';
import type { DrawPaper } from '../papers/paper-facts.js';
import { readPortalFacts } from '../routes/portal/repository.js';
import type { OpenedDossier } from '../submission/dossier-access.js';
import { trackerAddress } from '../tracker-address.js';
import { paperDetailsOf, unitCodesOf } from './pdf/details.js';
import type { Intake } from './pdf/receipt-paper.js';
import { findUnitNames } from './repository.js';

/** Makes the paper of a dossier that the caller may see. Without the dossier's secret it is a copy for the files of the agency, whose code opens nothing. */
export type Papers = (opened: Pick<OpenedDossier, 'dossier'> & Partial<Pick<OpenedDossier, 'secret'>>) => Promise<Uint8Array<ArrayBuffer>>;

/** What papers are made from. */
export interface PaperParts {
  readonly db: Database;
  /** Address of the portal. */
  readonly publicUrl: () => string;
  readonly draw: DrawPaper;
}

/** What the one-stop added when it took the dossier in; nothing before. */
async function intakeOf(db: Database, { id, accepted_at: acceptedAt }: DossierRow): Promise<Intake | undefined> {
  if (acceptedAt === null) return undefined;
  const accepted = (await readEvents(db, id)).find(({ type, at }) => type === 'accepted' && at.getTime() === acceptedAt.getTime());
  const appointmentAt = accepted?.data['appointmentAt'];
  return { acceptedAt: acceptedAt.toISOString(), appointmentAt: typeof appointmentAt === 'string' ? appointmentAt : undefined, officer: accepted?.actor_name ?? undefined };
}

/** Makes it. */
export function createPapers({ db, publicUrl, draw }: PaperParts): Papers {
  return async ({ dossier, secret }) => {
    const { facts, signed } = JSON.parse(dossier.receipt) as Receipt;
    const { province, hotline } = await readPortalFacts(db);
    const names = await findUnitNames(db, unitCodesOf(dossier.answers), dossier.submitted_at);
    return draw('receipt', {
      facts,
      signed,
      link: trackerAddress(publicUrl(), dossier.code, secret),
      isCopy: secret === undefined,
      intake: await intakeOf(db, dossier),
      details: paperDetailsOf(dossier.answers, (code) => names.get(code)),
      place: province.name,
      hotline,
    });
  };
}
