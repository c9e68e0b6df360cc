import { setImmediate } from 'node:timers/promises';
import { receivingAgencyOf } from '@dvcqg/catalog';
import { type InitialFee, initialFee } from '@dvcqg/domain';
import { compileForm, type FormContext } from '@dvcqg/forms';
import { formForService } from '@dvcqg/forms/definitions';
import type { Channel, NamedCode, Service } from '@dvcqg/openapi';
import type { Database } from '../../db/schema.js';
import { readPortalFacts } from '../../routes/portal/repository.js';
import { processingTimeOf } from '../../submission/receipt-facts.js';
import type { DemoAgencies, DemoAgency } from '../people/agencies.js';
import { organizationOf, personOf } from '../people/person.js';
import { Lottery, type Random, type Weighted } from '../random.js';
import { answersOf, type ParticularAnswers, particularAnswers, takesAnswers } from './answers.js';
import { FEE_SECTORS, FORWARDED_SECTORS, OTHER_SECTORS, SECTOR_WEIGHTS } from './sector-weights.js';
import { listServiceTraits, readServices, type ServiceTraits } from './service-repository.js';

/** A service as far as its dossiers need it. */
export interface DemoService {
  readonly service: Pick<Service, 'code' | 'version' | 'name' | 'channels'>;
  readonly sector: string;
  readonly form: { readonly id: string; readonly version: number };
  readonly particular: ParticularAnswers;
  readonly asksKind: boolean;
  readonly people: boolean;
  readonly organizations: boolean;
  /** By which it can be applied for, besides online. */
  readonly counter: Channel | undefined;
  readonly processingTime: string | undefined;
  readonly fees: { readonly [Way in 'online' | 'counter']: InitialFee | null };
  readonly oftenHasFee: boolean;
  readonly oftenForwarded: boolean;
  /** Where there is a choice, three of five come to the commune. */
  readonly communeShare: number;
  readonly department: DemoAgency;
}

/** What choosing services needs. */
export interface ServiceParts {
  readonly db: Database;
  readonly agencies: DemoAgencies;
  readonly context: FormContext;
  readonly province: string;
  /** Most services that have dossiers. */
  readonly most: number;
}

const PAGE = 50;

/** How often each service is asked for, beside the others. */
function weigh(all: readonly ServiceTraits[]): Weighted<ServiceTraits>[] {
  const own = ({ popularity }: ServiceTraits): number => 0.05 + popularity ** 2;
  const sums = new Map<string, number>();
  const group = ({ sector }: ServiceTraits): string => (sector !== null && sector in SECTOR_WEIGHTS ? sector : '');
  for (const each of all) sums.set(group(each), (sums.get(group(each)) ?? 0) + own(each));
  return all.map((each) => [((SECTOR_WEIGHTS[group(each)] ?? OTHER_SECTORS) * own(each)) / (sums.get(group(each)) ?? 1), each]);
}

/** The service, if its form takes the answers that this program can give. */
export function toDemoService(service: Service, receiving: NamedCode, { agencies, context, province }: Pick<ServiceParts, 'agencies' | 'context' | 'province'>): DemoService | undefined {
  const form = compileForm(formForService(service));
  const particular = particularAnswers(form);
  const fields = new Set(form.definition.steps.flatMap(({ sections }) => sections).flatMap((section) => section.fields.map(({ id }) => id)));
  const asksKind = fields.has('applicant_kind');
  const person = personOf('', 0);
  const takes = (organization?: ReturnType<typeof organizationOf>): boolean =>
    takesAnswers(form, answersOf({ person, organization, address: { province, commune: (agencies.all[0]?.unit?.code ?? '') }, resultReturn: 'online' }, particular, asksKind), context);
  const [people, organizations] = [(asksKind || !fields.has('organization')) && takes(), fields.has('organization') && takes(organizationOf('', 0))];
  if (!people && !organizations) return undefined;
  const { code, version, name, channels, tiers } = service;
  const sector = service.sectors[0]?.name ?? '';
  const counter = channels.find(({ channel }) => channel === 'counter')?.channel;
  return {
    service: { code, version, name, channels }, sector, form: { id: form.definition.id, version: form.definition.version }, particular, asksKind, people, organizations, counter,
    processingTime: processingTimeOf(service), fees: { online: initialFee(service, 'online'), counter: initialFee(service, 'counter') },
    oftenHasFee: FEE_SECTORS.has(sector), oftenForwarded: FORWARDED_SECTORS.has(sector),
    communeShare: tiers.includes('commune') ? (tiers.includes('province') ? 0.6 : 1) : 0,
    department: agencies.department(service.agency.name, receiving),
  };
}

/** The services of a year and how often each is asked for. */
export async function drawServices(parts: ServiceParts): Promise<Lottery<DemoService>> {
  const { db, most } = parts;
  const { province, receivingAgencies } = await readPortalFacts(db);
  const receiving = receivingAgencies ?? { usual: { code: province.agencyCode, name: `UBND ${province.name}` }, others: [] };
  const weights = weigh(await listServiceTraits(db)).sort(([a, one], [b, other]) => b - a || (one.code < other.code ? -1 : 1));
  const chosen: Weighted<DemoService>[] = [];
  for (let at = 0; at < weights.length && chosen.length < most; at += PAGE) {
    const page = new Map(weights.slice(at, at + PAGE).map(([weight, { code }]) => [code, weight]));
    for (const service of await readServices(db, [...page.keys()])) {
      const found = toDemoService(service, receivingAgencyOf(service, receiving), parts);
      if (found) chosen.push([page.get(service.code) ?? 0, found]);
      await setImmediate();
    }
  }
  if (chosen.length === 0) throw new Error('No service of this catalogue takes the answers of made-up people');
  return new Lottery(chosen);
}

/** Where a dossier of a service is handed in. */
export const agencyFor = ({ communeShare, department }: DemoService, agencies: DemoAgencies, random: Random): DemoAgency =>
  (random.chance(communeShare) ? agencies.commune(random) : department);
