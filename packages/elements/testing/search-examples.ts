import type { Catalog, ServiceFacets, ServiceList, ServiceSummary } from '@dvcqg/openapi';
import { example } from './example-fetch.js';

const NAMES = [
  'Đăng ký khai sinh',
  'Đăng ký lại khai sinh',
  'Đăng ký khai tử',
  'Đăng ký kết hôn',
  'Cấp bản sao trích lục hộ tịch',
  'Xác nhận tình trạng hôn nhân',
  'Đăng ký thường trú',
  'Đăng ký tạm trú',
  'Cấp hộ chiếu phổ thông',
  'Đổi giấy phép lái xe',
  'Đăng ký biến động quyền sử dụng đất',
  'Cấp giấy phép xây dựng nhà ở riêng lẻ',
] as const;

const SECTORS = [
  { code: 'G15-TP07', name: 'Hộ tịch' },
  { code: 'G01-CT03', name: 'Đăng ký, quản lý cư trú' },
  { code: 'G17-XD02', name: 'Hoạt động xây dựng' },
] as const;

/** Services of different sectors and levels, `count` of them: names repeat with a number. */
export const summaries = (count: number): ServiceSummary[] => {
  const [first] = example<ServiceList>('/v1/services', 'search').items;
  if (!first) throw new Error('The contract has no example of a service');
  return Array.from({ length: count }, (_, index) => {
    const name = NAMES[index % NAMES.length] ?? '';
    return {
      ...structuredClone(first),
      code: `1.${String(1000 + index).padStart(6, '0')}`,
      name: index < NAMES.length ? name : `${name} (trường hợp ${Math.floor(index / NAMES.length) + 1})`,
      sector: SECTORS[index % SECTORS.length] ?? SECTORS[0],
      onlineLevel: index % 2 ? 'partial' : 'full',
      processingTime: { amount: (index % 5) + 1, unit: 'working_day' },
      fee: { type: 'charge', basis: 'fixed', amount: 8000 * (index + 1), currency: 'VND' },
      highlights: [],
    };
  });
};

const FACETS: ServiceFacets = {
  sector: SECTORS.map(({ code }, index) => ({ value: code, count: 12 - index })),
  agency: [{ value: 'G15', count: 24 }],
  tier: [{ value: 'province', count: 8 }, { value: 'commune', count: 16 }],
  audience: [{ value: 'citizen', count: 24 }],
  level: [{ value: 'full', count: 12 }, { value: 'partial', count: 12 }],
  lifeEvent: [{ value: 'young_children', count: 9 }, { value: 'health', count: 4 }],
};

/** An answer of the gateway to a query: services whose names hold it, marked; all services without a query. */
export const answerFor = (url: URL, services: readonly ServiceSummary[] = summaries(24)): ServiceList => {
  const q = url.searchParams.get('q') ?? '';
  const limit = Number(url.searchParams.get('limit') ?? 20);
  const start = Number(url.searchParams.get('cursor') ?? 0);
  const sectors = url.searchParams.getAll('sector');
  const found = services
    .map((service) => ({ service, at: service.name.toLowerCase().indexOf(q.toLowerCase()) }))
    .filter(({ service, at }) => at >= 0 && (sectors.length === 0 || sectors.includes(service.sector.code)))
    .map(({ service, at }) => ({ ...service, highlights: q ? [[at, at + q.length] as [number, number]] : [] }));
  const end = start + limit;
  return {
    items: found.slice(start, end),
    total: found.length,
    nextCursor: end < found.length ? String(end) : null,
    noGoodMatch: found.length === 0,
    facets: FACETS,
  };
};

/** A small catalogue with the same services. */
export const catalogOf = (services: readonly ServiceSummary[], version = 'v1'): Catalog => ({
  ...example<Catalog>('/v1/catalog', 'sample'),
  version,
  sectors: [...SECTORS],
  agencies: [{ code: 'G15', name: 'Bộ Tư pháp' }],
  audiences: ['citizen'],
  tiers: ['province', 'commune'],
  lifeEvents: ['young_children'],
  columns: {
    code: services.map(({ code }) => code),
    name: services.map(({ name }) => name),
    sector: services.map(({ sector }) => SECTORS.findIndex(({ code }) => code === sector.code)),
    agency: services.map(() => 0),
    tiers: services.map(() => 2),
    audiences: services.map(() => 1),
    level: services.map(({ onlineLevel }) => (onlineLevel === 'full' ? 2 : 1)),
    channels: services.map(() => 7),
    lifeEvents: services.map((_, index) => (index % 2 ? 0 : 1)),
    keywords: services.map(() => ''),
    popularity: services.map((_, index) => (index < 5 ? 3 : 0)),
    time: services.map(() => 3),
    unit: services.map(() => 2),
    fee: services.map(() => 0),
  },
});
