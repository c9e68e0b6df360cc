import type { Receipt } from '@dvcqg/openapi';
import type { Database } from '../db/schema.js';
import type { DrawPaper } from '../papers/paper-facts.js';
import { readPortalFacts } from '../routes/portal/repository.js';
import type { OpenedDossier } from '../submission/dossier-access.js';
import { paperDetailsOf, unitCodesOf } from './pdf/details.js';
import { findUnitNames } from './repository.js';

/** Makes the paper of a dossier that the caller may see. */
export type Papers = (opened: OpenedDossier) => Promise<Uint8Array<ArrayBuffer>>;

/** What papers are made from. */
export interface PaperParts {
  readonly db: Database;
  /** Address of the portal. */
  readonly publicUrl: () => string;
  readonly draw: DrawPaper;
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
      // Behind `#`, so that no server and no log ever sees the secret.
      link: `${publicUrl()}/tra-cuu/#code=${encodeURIComponent(dossier.code)}&secret=${secret}`,
      details: paperDetailsOf(dossier.answers, (code) => names.get(code)),
      place: province.name,
      hotline,
    });
  };
}
