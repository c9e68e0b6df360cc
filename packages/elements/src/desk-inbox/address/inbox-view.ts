import { DESK_DUE_VALUES, DESK_QUEUE_VALUES, DESK_SORT_VALUES, type DeskDue, type DeskQueue, type DeskSort } from '@dvcqg/openapi';
import type { DeskQuery } from '@dvcqg/sdk/desk';

/** Which dossiers the list shows. Nothing in it is personal: it stands in the page's address. */
export interface InboxView {
  readonly queue: DeskQueue;
  readonly due: DeskDue | '';
  /** Agency code of one of the officer's roles; empty for all. */
  readonly agency: string;
  /** National procedure code. */
  readonly service: string;
  readonly mine: boolean;
  /** First day of submission (`YYYY-MM-DD`). */
  readonly from: string;
  readonly to: string;
  readonly sort: DeskSort;
}

/** What is looked for in people's names stays in the page's memory. */
export interface PrivateFilters {
  readonly q: string;
  /** Only what this colleague handles. */
  readonly person: string;
}

export const FIRST_VIEW: InboxView = { queue: 'intake', due: '', agency: '', service: '', mine: false, from: '', to: '', sort: 'due' };
export const NO_FILTERS: PrivateFilters = { q: '', person: '' };

const NAMES = Object.keys(FIRST_VIEW) as readonly (keyof InboxView)[];
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const SERVICE = /^[1-6]\.\d{6}$/;
const AGENCY = /^[A-Za-z0-9.]{3,30}$/;

const oneOf = <Value extends string, Other extends string>(values: readonly Value[], value: string | null, other: Other): Value | Other => values.find((each) => each === value) ?? other;
const fitting = (pattern: RegExp, value: string | null): string => (value !== null && pattern.test(value) ? value : '');

/** A day that exists. */
export const isDay = (text: string): boolean => DAY.test(text) && new Date(text).toJSON()?.startsWith(text) === true;
export const isServiceCode = (text: string): boolean => SERVICE.test(text);

const day = (value: string | null): string => (value !== null && isDay(value) ? value : '');

/** Reads a query string; what the contract does not allow is left out. */
export const readView = (query: string): InboxView => {
  const params = new URLSearchParams(query);
  return {
    queue: oneOf(DESK_QUEUE_VALUES, params.get('queue'), FIRST_VIEW.queue),
    due: oneOf(DESK_DUE_VALUES, params.get('due'), ''),
    agency: fitting(AGENCY, params.get('agency')),
    service: fitting(SERVICE, params.get('service')),
    mine: params.get('mine') === 'true',
    from: day(params.get('from')),
    to: day(params.get('to')),
    sort: oneOf(DESK_SORT_VALUES, params.get('sort'), FIRST_VIEW.sort),
  };
};

/** The address with this view in it; what is as at first is left out, everything else in the address stays. */
export const withView = (address: string, view: InboxView): string => {
  const url = new URL(address);
  for (const name of NAMES) {
    if (view[name] === FIRST_VIEW[name]) url.searchParams.delete(name);
    else url.searchParams.set(name, String(view[name]));
  }
  return url.href;
};

/** As the gateway is asked, without a page. */
export const queryOf = ({ queue, due, agency, service, mine, from, to, sort }: InboxView, { q, person }: PrivateFilters): DeskQuery => ({
  queue, sort,
  ...(due && { due }), ...(agency && { agency }), ...(service && { service }), ...(mine && { mine }),
  ...(from && { submittedFrom: from }), ...(to && { submittedTo: to }), ...(q.trim() && { q: q.trim() }), ...(person && { person }),
});

/** Filters besides queue and order that narrow the list now. */
export const countOfFilters = ({ due, agency, service, mine, from, to }: InboxView, { q, person }: PrivateFilters): number => [due, agency, service, mine, from, to, q.trim(), person].filter(Boolean).length;
