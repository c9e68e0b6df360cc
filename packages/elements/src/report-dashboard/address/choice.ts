import {
  ADMINISTRATIVE_TIER_VALUES,
  REPORT_COMPARISON_VALUES,
  REPORT_FIGURE_CODE_VALUES,
  REPORT_GROUPING_VALUES,
  REPORT_ORDER_VALUES,
  type AdministrativeTier,
  type ReportComparison,
  type ReportFigureCode,
  type ReportGrouping,
  type ReportOrder,
} from '@dvcqg/openapi';
import type { Selection } from '../../core/reports/selection.js';

/** What the reader looks at. Texts are empty where nothing was chosen. */
export interface Choice {
  readonly agency: string;
  readonly sector: string;
  readonly tier: AdministrativeTier | '';
  readonly service: string;
  /** As the contract names it; empty for this year, or for days of one's own. */
  readonly period: string;
  readonly from: string;
  readonly to: string;
  readonly compare: ReportComparison;
  /** The figure whose course, ranking and map are shown. */
  readonly figure: ReportFigureCode;
  readonly by: ReportGrouping;
  readonly order: ReportOrder;
}

export const EMPTY: Choice = {
  agency: '', sector: '', tier: '', service: '', period: '', from: '', to: '', compare: 'year_before', figure: 'on_time', by: 'agency', order: 'best',
};

const CODES: Partial<Record<keyof Choice, readonly string[]>> = {
  tier: ADMINISTRATIVE_TIER_VALUES,
  compare: REPORT_COMPARISON_VALUES,
  figure: REPORT_FIGURE_CODE_VALUES,
  by: REPORT_GROUPING_VALUES,
  order: REPORT_ORDER_VALUES,
};

const DAY = /^20\d{2}-\d{2}-\d{2}$/;
const PATTERNS: Partial<Record<keyof Choice, RegExp>> = {
  agency: /^[\w.]{3,30}$/,
  sector: /^[\w.-]{1,60}$/,
  service: /^\d\.\d{6}$/,
  period: /^20\d{2}(-Q[1-4]|-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?|-W(0[1-9]|[1-4]\d|5[0-3]))?$/,
  from: DAY,
  to: DAY,
};

const NAMES = Object.keys(EMPTY) as readonly (keyof Choice)[];

const isAllowed = (name: keyof Choice, value: string): boolean => CODES[name]?.includes(value) ?? PATTERNS[name]?.test(value) ?? false;

/** Days of one's own come in pairs, in order, and in place of a period. */
const settled = (choice: Choice): Choice => {
  const { from, to } = choice;
  return from && to && from <= to ? { ...choice, period: '' } : { ...choice, from: '', to: '' };
};

/** Reads a query string; what the contract does not allow is left out. */
export const readChoice = (query: string): Choice => {
  const params = new URLSearchParams(query);
  const given = NAMES.flatMap((name) => {
    const value = params.get(name);
    return value !== null && isAllowed(name, value) ? [[name, value] as const] : [];
  });
  return settled({ ...EMPTY, ...(Object.fromEntries(given) as Partial<Choice>) });
};

/** The address with this choice in it; everything else in the address stays, and nothing is said that goes without saying. */
export const withChoice = (address: string, choice: Choice): string => {
  const url = new URL(address);
  for (const name of NAMES) {
    if (choice[name] === EMPTY[name]) url.searchParams.delete(name);
    else url.searchParams.set(name, choice[name]);
  }
  return url.href;
};

/** What all reports are asked for a choice. */
export const selectionOf = ({ agency, sector, tier, service, period, from, to, compare }: Choice): Selection => ({
  ...(agency && { agency }),
  ...(sector && { sector }),
  ...(tier && { tier }),
  ...(service && { service }),
  ...(period && { period }),
  ...(from && to && { from, to }),
  ...(compare !== 'none' && { compare }),
});
