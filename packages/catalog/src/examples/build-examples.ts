import type { AdministrativeUnit, Service, ServiceList, ServiceSummary } from '@dvcqg/openapi';
import { toCatalog } from '../compact/to-catalog.js';
import { countServices, listAgencies, listLifeEvents, listSectors } from '../directories/lists.js';
import type { CatalogRecord } from '../record.js';
import type { ShippedCatalog } from '../shipped.js';
import { toSummary } from '../summary.js';
import { chooseServices } from './choose.js';
import { facetsOf } from './facets.js';

/** One file of the contract's examples. */
export interface Example {
  readonly summary: string;
  readonly value: unknown;
}

const BIRTH = '1.001193';
const FEES_IN_TEXT = '2.002041';
const SEVERAL_TIMES = '1.014166';
const QUERY = 'khai sinh';
const SIZE = 60;

/** Own words, so that an example can show steps; the shipped catalogue has none. */
const BIRTH_STEPS: NonNullable<Service['steps']> = [
  { name: 'Chuẩn bị và nộp hồ sơ', text: 'Nộp trực tuyến trên Cổng dịch vụ công, tại Trung tâm Phục vụ hành chính công hoặc qua bưu chính.\nNgười đi đăng ký xuất trình giấy tờ tùy thân.' },
  { name: 'Kiểm tra, tiếp nhận', text: 'Hồ sơ đủ thì được tiếp nhận ngay. Hồ sơ thiếu thì được báo rõ giấy tờ cần bổ sung.\nHồ sơ nhận sau 15 giờ được hẹn trả vào ngày làm việc tiếp theo.' },
  { name: 'Xác nhận bản điện tử', text: 'Nếu nộp trực tuyến, người nộp xem lại Giấy khai sinh điện tử và xác nhận trong một ngày. Không trả lời được coi là đồng ý.' },
  { name: 'Nhận kết quả', text: 'Nhận Giấy khai sinh có số định danh cá nhân của trẻ.' },
];

const page = <T>(items: readonly T[]): { items: readonly T[]; total: number; nextCursor: null } => ({ items, total: items.length, nextCursor: null });

function highlighted(summary: ServiceSummary): ServiceSummary {
  const at = summary.name.toLowerCase().indexOf(QUERY);
  return at === -1 ? summary : { ...summary, highlights: [[at, at + QUERY.length]] };
}

function answer(items: readonly ServiceSummary[], noGoodMatch: boolean): ServiceList {
  return { items: [...items], total: items.length, nextCursor: null, noGoodMatch, facets: facetsOf(items) };
}

function serviceOf(records: readonly CatalogRecord[], code: string): Service {
  const found = records.find(({ service }) => service.code === code);
  if (!found) throw new Error(`The shipped catalogue lacks ${code}, which an example shows`);
  return { ...found.service, isCurrent: true };
}

const today = (units: readonly AdministrativeUnit[], parent: string): AdministrativeUnit[] =>
  units.filter((unit) => unit.parentCode === parent && unit.tier === 'commune' && unit.validTo === null);

/**
 * The examples of the contract that show services, by file name: real services of the shipped catalogue, and `counterOnly`
 * ones, which it lacks. The lists and the compact catalogue hold the same services.
 */
export function buildExamples(shipped: ShippedCatalog, counterOnly: readonly CatalogRecord[]): ReadonlyMap<string, Example> {
  const { records, portal } = shipped;
  const isNamed = ({ service }: CatalogRecord): boolean => service.name.toLowerCase().includes(QUERY);
  const pinned = new Set([BIRTH, FEES_IN_TEXT, SEVERAL_TIMES, ...counterOnly.map(({ service }) => service.code)]);
  const chosen = chooseServices([...records, ...counterOnly], (record) => isNamed(record) || pinned.has(record.service.code), SIZE);
  const catalog = toCatalog(chosen, { province: portal.province.agencyCode, terms: [{ say: ['đẻ con', 'sinh em bé'], means: ['khai sinh'] }] });
  const birth = serviceOf(records, BIRTH);
  const distant = chosen.filter((record) => !isNamed(record)).slice(0, 2).map(({ service }) => toSummary(service));
  return new Map<string, Example>([
    ['service.json', { summary: 'Birth registration', value: { ...birth, steps: BIRTH_STEPS } }],
    ['service-fees-in-text.json', { summary: 'Several cases, fees only in words, headings among the papers', value: serviceOf(records, FEES_IN_TEXT) }],
    ['service-several-times.json', { summary: 'Several times for one channel', value: serviceOf(records, SEVERAL_TIMES) }],
    ['service-list.json', { summary: 'Services found by "khai sinh"', value: answer(chosen.filter(isNamed).map(({ service }) => highlighted(toSummary(service))), false) }],
    ['service-list-no-good-match.json', { summary: 'Nothing fits; distant results', value: answer(distant, true) }],
    ['sector-list.json', { summary: 'Sectors', value: page(listSectors(chosen)) }],
    ['agency-list.json', { summary: 'Agencies', value: page(listAgencies(chosen)) }],
    ['life-event-list.json', { summary: 'Life events in Vietnamese', value: page(listLifeEvents(chosen, 'vi')) }],
    ['administrative-unit-list.json', { summary: 'Communes of Lạng Sơn', value: page(today(shipped.administrativeUnits, portal.province.code)) }],
    ['catalog.json', { summary: 'A catalogue of 60 services', value: catalog }],
    ['portal.json', {
      summary: 'Lạng Sơn',
      value: {
        name: portal.name.vi, province: portal.province, locales: portal.locales, counts: countServices(records),
        catalogVersion: catalog.version, updatedAt: shipped.importedAt,
      },
    }],
  ]);
}
