import type { PortalFacts } from '@dvcqg/catalog';
import { type DerivedDossier, deriveDossier, type WorkingCalendar } from '@dvcqg/domain';
import type { Service } from '@dvcqg/openapi';
import { type DossierRow, readEvents } from '../../casework/case-repository.js';
import { type EventRow, toRecorded } from '../../casework/event-rows.js';
import type { Database } from '../../db/schema.js';
import { type PaperDetails, paperDetailsOf, unitCodesOf } from '../../receipts/pdf/details.js';
import { findUnitNames } from '../../receipts/repository.js';
import { readPortalFacts } from '../../routes/portal/repository.js';
import { findServiceNow } from '../actions/service-repository.js';

/** All that papers of one dossier are drawn from. */
export interface PaperCase {
  readonly dossier: DossierRow;
  readonly events: readonly EventRow[];
  readonly derived: DerivedDossier;
  /** How the dossier stood before the event of a number. */
  readonly before: (position: number) => DerivedDossier;
  readonly details: PaperDetails;
  readonly service: Service | undefined;
  readonly portal: Pick<PortalFacts, 'province' | 'hotline'>;
  readonly portalUrl: string;
}

/** What reading a case needs of the gateway. */
export interface PaperCaseParts {
  readonly db: Database;
  readonly calendar: WorkingCalendar;
  readonly publicUrl: () => string;
}

/** Reads all that papers of a dossier are drawn from. */
export async function readPaperCase({ db, calendar, publicUrl }: PaperCaseParts, dossier: DossierRow): Promise<PaperCase> {
  const [events, portal, service, names] = await Promise.all([
    readEvents(db, dossier.id), readPortalFacts(db), findServiceNow(db, dossier), findUnitNames(db, unitCodesOf(dossier.answers), dossier.submitted_at),
  ]);
  const recorded = events.map(toRecorded);
  return {
    dossier,
    events,
    derived: deriveDossier(recorded, { calendar }),
    before: (position) => deriveDossier(recorded.slice(0, position - 1), { calendar }),
    details: paperDetailsOf(dossier.answers, (code) => names.get(code)),
    service,
    portal,
    portalUrl: publicUrl(),
  };
}
