import type { PortalFacts } from '@dvcqg/catalog';
import { statusName } from '@dvcqg/domain';
import type { DossierRow } from '../../casework/case-repository.js';
import type { RegisterFacts, RegisterRow } from '../../papers/facts/tables.js';
import { paperDetailsOf } from '../../receipts/pdf/details.js';
import type { DeskFilter } from '../list/filter-repository.js';
import type { Officer } from '../officer.js';
import { committeeOf, headingAgency } from './heading-agency.js';

/** What a row of the register is made from. */
export type RegisterSource = Pick<DossierRow,
  'code' | 'service_name' | 'applicant_name' | 'agency_name' | 'holder_agency_name' | 'answers' | 'status' | 'situation' | 'accepted_at' | 'result_due_at' | 'ended_at'>;

const RETURNS: Readonly<Record<string, string>> = { online: 'Trực tuyến', at_counter: 'Trực tiếp', by_post: 'Bưu chính' };

const moment = (at: Date | null): string | undefined => at?.toISOString();

function toRow(source: RegisterSource, nameOfUnit: (code: string) => string | undefined): RegisterRow {
  const { address, phone } = paperDetailsOf(source.answers, nameOfUnit);
  const wanted = source.answers['result_return'];
  return {
    code: source.code,
    service: source.service_name,
    owner: source.applicant_name,
    address,
    phone,
    decidedBy: source.holder_agency_name ?? source.agency_name,
    receivedAt: moment(source.accepted_at),
    dueAt: moment(source.result_due_at),
    returnedAt: source.situation === 'returned' ? moment(source.ended_at) : undefined,
    returnedBy: typeof wanted === 'string' ? RETURNS[wanted] : undefined,
    note: source.situation === 'returned' ? undefined : statusName(source.status, 'vi'),
  };
}

const shortDate = (day: string): string => day.split('-').reverse().join('/');

/** Which dossiers the register holds, in words; nothing when all. */
function scopeOf({ submittedFrom, submittedTo, agency, service }: DeskFilter): string | undefined {
  const parts = [
    submittedFrom === undefined ? undefined : `từ ngày ${shortDate(submittedFrom)}`,
    submittedTo === undefined ? undefined : `đến ngày ${shortDate(submittedTo)}`,
    agency === undefined ? undefined : `của cơ quan ${agency}`,
    service === undefined ? undefined : `thủ tục ${service}`,
  ].filter((part) => part !== undefined);
  return parts.length === 0 ? undefined : `Hồ sơ nộp ${parts.join(' ')}`;
}

/** What the register is made from. */
export interface RegisterParts {
  readonly rows: readonly RegisterSource[];
  readonly filter: DeskFilter;
  readonly officer: Pick<Officer, 'name'>;
  /** How the officer signs. */
  readonly title: string;
  readonly portal: Pick<PortalFacts, 'province' | 'hotline'>;
  readonly portalUrl: string;
  /** ISO 8601. */
  readonly at: string;
  readonly nameOfUnit: (code: string) => string | undefined;
}

/** What form 07 is drawn from. The agency of its head is that of all its dossiers, else the province. */
export function registerFacts({ rows, filter, officer, title, portal: { province, hotline }, portalUrl, at, nameOfUnit }: RegisterParts): RegisterFacts {
  const agencies = new Set(rows.map(({ agency_name: name }) => name));
  const committee = committeeOf(province);
  const [only = committee] = agencies.size === 1 ? agencies : [committee];
  return {
    agency: headingAgency(only, province),
    place: province.name,
    issuedAt: at,
    signer: { name: officer.name, title },
    portalUrl,
    hotline,
    scope: scopeOf(filter),
    rows: rows.map((row) => toRow(row, nameOfUnit)),
  };
}
