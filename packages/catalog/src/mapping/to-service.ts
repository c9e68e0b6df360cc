import { audienceOfSubject, legalNumber, onlineLevelOf, parseProcedureCode } from '@dvcqg/domain';
import { AUDIENCE_VALUES, type AdministrativeTier, type Audience, type LegalBasis, type NamedCode, type Service } from '@dvcqg/openapi';
import { keywordsOf, type AliasBook } from '../aliases.js';
import type { ImportProblem } from '../problem.js';
import { Reader, isRow, type Warn } from '../source/row.js';
import { isPlaceholder, withoutEnding } from '../text/clean.js';
import { toAgencies, toAgency } from './agencies.js';
import { toCases } from './cases.js';
import { toChannels } from './channels.js';
import { dayOf, momentOf } from './dates.js';
import { exportedKeywords } from './keywords.js';
import { toLifeEvents } from './life-events.js';
import { NO_SECTOR } from './no-sector.js';

/** A row of the export as a service, or why it is none. */
export type Mapped = { readonly service: Service } | { readonly problem: ImportProblem };

export interface MappingOptions {
  /** Everyday names of services; none when absent. */
  readonly aliases?: AliasBook;
  /** Told about every value that could not be used although the row was taken. */
  readonly warn?: Warn;
}

/** When a service was changed whose export has no date at all. */
const UNKNOWN_MOMENT = '1970-01-01T00:00:00Z';

/**
 * One object of the national export as a service of the contract, version 1. Never throws: values of a wrong type count as
 * absent and are told through `warn`; only a row without a code, a name or a promulgating agency is refused.
 */
export function toService(row: unknown, options: MappingOptions = {}): Mapped {
  if (!isRow(row)) return { problem: { code: 'not_an_object', message: 'The line is valid JSON, but no object' } };
  const reader = new Reader(row, options.warn ?? (() => undefined));
  const written = reader.line('code') || reader.line('codeNotation');
  if (written === '') return { problem: { code: 'missing_code', message: 'The procedure has no code' } };
  const code = parseProcedureCode(written)?.code;
  if (code === undefined) return { problem: { code: 'bad_code', message: `Not a procedure code: ${written.slice(0, 60)}` } };
  const name = reader.line('name');
  if (name === '') return { problem: { code: 'missing_name', message: 'The procedure has no name', service: code } };
  const agency = toAgency(reader);
  if (!agency) return { problem: { code: 'missing_agency', message: 'The procedure names no agency that promulgated it', service: code } };
  const updatedAt = momentOf(reader.number('updatedAt')) ?? momentOf(reader.number('createdAt')) ?? UNKNOWN_MOMENT;
  return { service: { ...facts(reader, code, name, agency, options), ...texts(reader), updatedAt } };
}

function facts(reader: Reader, code: string, name: string, agency: NamedCode, options: MappingOptions): Omit<Service, 'updatedAt'> {
  const channels = toChannels(reader);
  const sectors = toSectors(reader);
  const audiences = toAudiences(reader);
  const traits = { name, sectors: sectors.map((sector) => sector.name), audiences };
  const decision = toDecision(reader);
  return {
    code,
    version: 1,
    name,
    sectors,
    agency,
    agencies: toAgencies(reader),
    tiers: toTiers(reader),
    audiences,
    onlineLevel: onlineLevelOf({ isFullProcess: reader.flag('isFullProcess'), takesOnline: channels.some(({ channel }) => channel === 'online') }),
    channels,
    cases: toCases(reader),
    results: toResults(reader),
    legalBases: toLegalBases(reader),
    keywords: keywordsOf(name, options.aliases?.services.get(code)?.aliases ?? [], exportedKeywords(reader)),
    lifeEvents: toLifeEvents(reader, traits),
    nonTerritorial: reader.flag('isNonTerritorial'),
    ...(decision ? { decision } : {}),
  };
}

function unique(items: readonly NamedCode[]): NamedCode[] {
  return [...new Map(items.map((item) => [item.code, item])).values()];
}

const namedCode = (row: Reader): NamedCode[] => {
  const code = row.line('code');
  const name = row.line('name');
  return code === '' && name === '' ? [] : [{ code: code || name, name: name || code }];
};

function toSectors(reader: Reader): NamedCode[] {
  const listed = reader.list('categoriesDetails').flatMap(namedCode);
  const category = reader.object('category');
  const found = listed.length > 0 ? listed : category ? namedCode(category) : [];
  if (found.length === 0) reader.warn('categoriesDetails', 'names no sector');
  return found.length > 0 ? unique(found) : [NO_SECTOR];
}

function toTiers(reader: Reader): AdministrativeTier[] {
  const tiers: (readonly [string, AdministrativeTier])[] = [['isMinistry', 'ministry'], ['isProvince', 'province'], ['isWard', 'commune']];
  return tiers.filter(([flag]) => reader.flag(flag)).map(([, tier]) => tier);
}

function toAudiences(reader: Reader): Audience[] {
  const found = new Set<Audience>();
  for (const subject of reader.list('subjectTypesDetails')) {
    const code = subject.line('code');
    const audience = audienceOfSubject(code);
    if (audience) found.add(audience);
    else subject.warn('code', `is not a known subject type: ${code}`);
  }
  return AUDIENCE_VALUES.filter((audience) => found.has(audience));
}

function toResults(reader: Reader): NamedCode[] {
  return unique(reader.list('resultsDetails').flatMap(namedCode)).filter((result) => !isPlaceholder(result.name));
}

function toLegalBases(reader: Reader): LegalBasis[] {
  const bases = new Map<string, LegalBasis>();
  for (const row of reader.list('legalBasisesDetails')) {
    const name = row.line('name');
    const number = legalNumber(row.line('code')) || name;
    if (number !== '' && !bases.has(number)) bases.set(number, { number, ...(name !== '' && name !== number ? { name } : {}) });
  }
  return [...bases.values()];
}

function toDecision(reader: Reader): Service['decision'] {
  const proposal = reader.object('procedureProposal');
  const number = withoutEnding(proposal?.line('proposalNumber') || proposal?.line('decisionNumber') || reader.line('decisionNo'));
  if (number === '' || !proposal) return undefined;
  const date = dayOf(proposal.number('decisionDate'));
  const issuedBy = proposal.object('issuingAgency')?.line('name') ?? '';
  return { number, ...(date ? { date } : {}), ...(issuedBy === '' ? {} : { issuedBy }) };
}

const told = (text: string): string => (isPlaceholder(text) ? '' : text);

/** The long texts; placeholders such as `Không có thông tin` are not kept. */
function texts(reader: Reader): Partial<Pick<Service, 'description' | 'requirements' | 'note' | 'steps'>> {
  const requirements = told(reader.text('requirementsAndConditions'));
  const description = told(reader.text('description'));
  const address = told(reader.text('dossierReceivingAddresses'));
  const note = [told(reader.text('note')), address === '' ? '' : `Địa chỉ tiếp nhận hồ sơ: ${address}`].filter((part) => part !== '').join('\n\n');
  const steps = reader.list('executionSteps')
    .map((step) => ({ name: step.line('name'), text: told(step.text('description')) }))
    .filter((step) => step.name !== '' || step.text !== '');
  return {
    ...(description !== '' && description !== requirements ? { description } : {}),
    ...(requirements === '' ? {} : { requirements }),
    ...(note === '' ? {} : { note }),
    ...(steps.length === 0 ? {} : { steps }),
  };
}
