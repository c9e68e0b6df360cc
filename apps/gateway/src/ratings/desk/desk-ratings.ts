import type { DeskRatingList, RatingGrouping } from '@dvcqg/openapi';
import type { AuditLog } from '../../audit/audit-log.js';
import type { ReadRecorder } from '../../audit/read-recorder.js';
import type { Database } from '../../db/schema.js';
import { covers } from '../../desk/agency-scope.js';
import type { Officer } from '../../desk/officer.js';
import { decodeKeys, encodeKeys } from '../../http/keyset-cursor.js';
import { ProblemError } from '../../http/problem.js';
import { readPortalFacts } from '../../routes/portal/repository.js';
import { readAgencyFacts } from '../agency-repository.js';
import type { RatingConfig } from '../rating-config.js';
import { sees, seenAgencies, type SeenAgencies, type Viewer } from '../seen-repository.js';
import { sumUp, type Summaries } from '../summaries.js';
import { toDeskRating } from './desk-view.js';
import { countDeskRatings, type DeskRatingFilter, readDeskRatings } from './list-repository.js';

/** What ratings at the desk need of the gateway. */
export interface DeskRatingParts {
  readonly db: Database;
  readonly config: Pick<RatingConfig, 'allDossiersAreHere'>;
  readonly audit: Pick<AuditLog, 'actorOf'>;
  readonly reads: ReadRecorder;
  readonly now: () => number;
}

/** Which page of which list is wanted. */
export interface DeskRatingWish {
  readonly officer: Officer;
  readonly filter: DeskRatingFilter & { readonly agency?: string };
  readonly cursor?: string | undefined;
  readonly limit: number;
  /** All that narrows the list, for its cursors. */
  readonly canonical: string;
}

/** What people said, for officers. */
export interface DeskRatings {
  readonly list: (wish: DeskRatingWish) => Promise<DeskRatingList>;
  /** @throws ProblemError `forbidden` for who is manager nowhere */
  readonly sumUp: (officer: Officer, query: { readonly by: RatingGrouping; readonly period?: string | undefined }) => Promise<Summaries>;
}

const SHAPES = [/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/, /^DG-[0-9A-Z-]{14}$/] as const;

const within = ({ codes, ofProvince }: SeenAgencies, agency: string | undefined): SeenAgencies =>
  agency === undefined ? { codes, ofProvince } : { codes: codes.filter((code) => covers(agency, code)), ofProvince: false };

/** Makes it. */
export function createDeskRatings(parts: DeskRatingParts): DeskRatings {
  const { db, config, audit, reads, now } = parts;
  const viewerOf = async (officer: Officer): Promise<Viewer> => ({ officer, province: (await readPortalFacts(db)).province.agencyCode });
  return {
    list: async ({ officer, filter: { agency, ...filter }, cursor, limit, canonical }) => {
      const after = decodeKeys(cursor, canonical, SHAPES);
      const viewer = await viewerOf(officer);
      const seen = within(await seenAgencies(db, viewer), agency);
      // One more than is shown tells whether there is another page.
      const [total, rows] = [await countDeskRatings(db, { filter, seen }), await readDeskRatings(db, { filter, seen, after, limit: limit + 1 })];
      const shown = rows.slice(0, limit);
      const last = shown.at(-1);
      await reads.record({ at: new Date(now()).toISOString(), action: 'ratings_read', actor: audit.actorOf(officer.subject), dossierId: null });
      return {
        items: shown.map((row) => toDeskRating(row, sees({ ...viewer, role: 'manager' }, row.agency_code))),
        total,
        nextCursor: last && rows.length > limit ? encodeKeys([last.rated_at.toISOString(), last.number], canonical) : null,
      };
    },
    sumUp: async (officer, query) => {
      if (!officer.roles.some(({ code }) => code === 'manager')) throw new ProblemError('forbidden');
      const seen = await seenAgencies(db, { ...(await viewerOf(officer)), role: 'manager' });
      // Up to and with this moment.
      return sumUp(db, { ...query, seen }, { minimum: 1, before: now() + 1, readFacts: (range) => readAgencyFacts(db, range, config.allDossiersAreHere) });
    },
  };
}
