import { msg, str } from '@lit/localize';
import { AUDIENCE_WORDS, LEVEL_WORDS, TIER_WORDS } from '../../core/code-words.js';
import { formatNumber } from '../../core/format.js';
import { LIFE_EVENT_WORDS } from '../../core/life-event-words.js';
import { wordsLocale } from '../../core/localization.js';
import type { FacetName, SearchPage } from '../data/search-page.js';

type Words = Readonly<Record<string, () => string>>;

export const FACET_WORDS = {
  level: () => msg('Mức độ trực tuyến', { id: 'facet.level' }),
  tier: () => msg('Cấp thực hiện', { id: 'facet.tier' }),
  audience: () => msg('Đối tượng thực hiện', { id: 'facet.audience' }),
  lifeEvent: () => msg('Sự kiện trong đời', { id: 'facet.life-event' }),
  sector: () => msg('Lĩnh vực', { id: 'facet.sector' }),
  agency: () => msg('Cơ quan ban hành', { id: 'facet.agency' }),
} satisfies Record<FacetName, () => string>;

const VALUE_WORDS: Readonly<Partial<Record<FacetName, Words>>> = {
  level: LEVEL_WORDS,
  tier: TIER_WORDS,
  audience: AUDIENCE_WORDS,
  lifeEvent: LIFE_EVENT_WORDS,
};

/** True for facets whose values are official Vietnamese names, the same in every language. */
export const hasOfficialNames = (facet: FacetName): boolean => VALUE_WORDS[facet] === undefined;

/** Name of a facet's value; the code itself until the directory is there. */
export const valueWords = (facet: FacetName, value: string, names: ReadonlyMap<string, string>): string =>
  VALUE_WORDS[facet]?.[value]?.() ?? names.get(value) ?? value;

export const formatCount = (count: number): string => formatNumber(count, wordsLocale());

/** True when nothing fits well: what is listed then is distant. */
export const isWithoutMatch = ({ total, noGoodMatch }: SearchPage): boolean => total === 0 || noGoodMatch;

/** Heading of the results. */
export const headingWords = (q: string, page: SearchPage, isFiltered: boolean): string => {
  if (isWithoutMatch(page)) {
    return q
      ? msg(str`Không có dịch vụ khớp hẳn với “${q}”`, { id: 'no-match.title' })
      : msg('Không có dịch vụ nào', { id: 'no-match.empty' });
  }
  const count = formatCount(page.total);
  if (q) return msg(str`Kết quả cho “${q}”: ${count}`, { id: 'results.heading' });
  if (isFiltered) return msg(str`Dịch vụ đã chọn lọc: ${count}`, { id: 'results.heading-filtered' });
  return msg('Dịch vụ được tìm nhiều', { id: 'results.heading-popular' });
};
