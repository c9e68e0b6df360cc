import type { Index766, ReportFigure, ReportHighlights, ReportRanking, ReportSummary, ReportTrend } from '@dvcqg/openapi';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { NewEvent } from '../../casework/new-event.js';
import type { Gateway } from '../../gateway.js';
import { addAllChanges } from '../../reports/keep-sums.js';
import { DATABASES, type TestDatabase } from '../../testing/databases.js';
import { handIn, HAPPENINGS, type Life } from '../../testing/living.js';
import { newDevice, OF_PLACE, rate, ratingConfig } from '../../testing/rating.js';
import { SAMPLE_RECORDS, sampleData } from '../../testing/sample-data.js';
import { NOW, testGateway } from '../../testing/test-gateway.js';

const WARD: Life['agency'] = ['H37.101', 'UBND phường Tam Thanh'];
const OTHER_WARD: Life['agency'] = ['H37.102', 'UBND phường Đông Kinh'];
const BELOW: Life['agency'] = ['H37.08.01', 'Chi cục Kiểm lâm'];
const LAND = '1.012783';
const BIRTH = '1.001193';
/** As the sample, but land is the province's. */
const RECORDS = SAMPLE_RECORDS.map((record) => (record.service.code === LAND ? { ...record, service: { ...record.service, tiers: ['province' as const] } } : record));
const vn = (text: string): number => Date.parse(`2026-${text.replace(' ', 'T')}:00+07:00`);

describe.each(DATABASES)('reports over $kind', ({ open }) => {
  let database: TestDatabase;
  let gateway: Gateway;
  let clock = NOW;
  beforeAll(async () => {
    database = await open();
    gateway = testGateway({ db: database.db, config: { ratings: ratingConfig() }, shipped: sampleData(RECORDS), now: () => clock });
    await gateway.start();
    await live();
    clock = NOW;
  });
  afterAll(async () => {
    await gateway.stop();
    await database.close();
  });

  const happening = (type: NewEvent['type'], at = 0): (typeof HAPPENINGS)[number] => HAPPENINGS.filter(([, event]) => event.type === type)[at] as (typeof HAPPENINGS)[number];
  async function life(of: Partial<Life>, begin: string, ...rest: readonly (readonly [at: string, ...ReturnType<typeof happening>])[]): Promise<void> {
    const id = await handIn(database.db, { agency: WARD, service: BIRTH, channel: 'online', files: 1, ...of }, new Date(vn(begin)).toISOString());
    for (const [at, actor, event] of rest) {
      clock = vn(at);
      await gateway.casework.happen(id, actor, () => [event]);
    }
  }

  /** Two working days for each. In October: one early, one late; in November: one open and late, one paused, one refused, one over the counter. */
  async function live(): Promise<void> {
    const [accept, ready, assign] = [happening('accepted'), happening('result_ready'), happening('assigned')];
    await life({}, '10-05 08:00', ['10-05 09:00', ...accept], ['10-05 10:00', ...assign], ['10-06 09:00', ...ready]);
    await addAllChanges(database.db);
    await life({ agency: OTHER_WARD }, '10-12 08:00', ['10-12 09:00', ...accept], ['10-12 10:00', ...assign], ['11-02 09:00', ...happening('result_ready', 1)]);
    await life({ agency: BELOW, service: LAND }, '11-16 08:00', ['11-16 09:00', ...accept]);
    await life({ agency: BELOW, service: LAND, files: 0 }, '11-19 08:00', ['11-19 09:00', ...accept], ['11-19 10:00', ...assign], ['11-19 11:00', ...happening('payment_requested')]);
    await life({ agency: BELOW, service: LAND, channel: 'counter', files: 0 }, '11-20 08:00', ['11-20 09:00', ...happening('intake_refused')]);
    for (let count = 0; count < 6; count += 1) {
      clock = vn('10-20 09:00');
      await rate(gateway, newDevice(), { subject: OF_PLACE, level: count === 0 ? 'neutral' : 'satisfied' });
    }
    clock = vn('11-10 09:00');
    await rate(gateway, newDevice(), { subject: OF_PLACE, level: 'very_satisfied' });
  }

  const ask = (path: string, headers: Readonly<Record<string, string>> = {}): Promise<Response> => Promise.resolve(gateway.app.request(`/v1/reports/${path}`, { headers }));
  const read = async <Report>(path: string): Promise<Report> => {
    const response = await ask(path);
    const text = await response.text();
    if (response.status !== 200) throw new Error(`${response.status} ${text}`);
    return JSON.parse(text) as Report;
  };
  const summary = (query = ''): Promise<ReportSummary> => read(`summary?${query}`);
  const valuesOf = ({ figures }: Pick<ReportSummary, 'figures'>): Record<string, ReportFigure['value']> => Object.fromEntries(figures.map(({ figure, value }) => [figure, value]));

  it('tell the year of the province up to today', async () => {
    const report = await summary();
    expect(report).toMatchObject({ period: { name: '2026', from: '2026-01-01', to: '2026-11-22', isOver: false }, comparedWith: null, scope: { province: { code: 'H37' }, agency: null } });
    expect(valuesOf(report)).toMatchObject({
      received: 5, received_online: 4, online: 0.8, open: 2, open_late: 1, paused: 1, done: 2, done_early: 1, done_on_day: 0, done_late: 1, on_time: 0.5,
      intake_refused: 1, outcome_refused: 1, with_fee: 1, payments_online: 0, files: 3, digitised: 0.6, electronic_results: 0,
      services: 10, services_full: 5, services_partial: 5, services_online: 1, feedback: 0,
    });
  });

  it('stand at the end of a period that is over: what was open and late then, not what is now', async () => {
    expect(valuesOf(await summary('period=2026-10'))).toMatchObject({ received: 2, done: 1, on_time: 1, open: 1, open_late: 1, paused: 0 });
    expect(valuesOf(await summary('period=2026-11-02'))).toMatchObject({ received: 0, done: 1, on_time: 0, open: 0, open_late: 0 });
  });

  it('do not call late what is due today', async () => {
    clock = vn('11-18 07:00');
    expect(valuesOf(await summary('period=2026-11')).open_late).toBe(0);
    clock = vn('11-19 07:00');
    expect(valuesOf(await summary('period=2026-11')).open_late).toBe(1);
    clock = NOW;
  });

  it('compare with the period before, or the year before', async () => {
    const { figures, comparedWith } = await summary('period=2026-11&compare=previous');
    expect(comparedWith).toEqual({ name: null, from: '2026-10-01', to: '2026-10-22', isOver: true });
    expect(figures.find(({ figure }) => figure === 'received')?.compared).toEqual({ value: 2, numerator: 2, denominator: null, missing: null, change: 1 });
    expect(figures.find(({ figure }) => figure === 'services')?.compared).toMatchObject({ value: null, missing: 'not_by_this', change: null });
    expect((await summary('compare=year_before')).comparedWith).toMatchObject({ from: '2025-01-01', to: '2025-11-22' });
  });

  it.each([
    ['agency=H37.08', { received: 3, open: 2, services: null }], ['agency=H37.08.01', { received: 3 }], ['agency=H37', { received: 5, services: 10 }], ['tier=commune', { received: 2, services: 9 }],
    ['tier=commune&agency=H37.08', { received: 0 }], ['tier=province', { received: 3, services: 1 }], ['agency=H37.101', { received: 1, services: 9 }], [`service=${LAND}`, { received: 3, services: 1 }], ['sector=G15-TP07', { received: 2, services: 4 }], [`agency=H37.101&service=${LAND}`, { received: 0, online: null }],
  ])('are narrowed by %s', async (query, values) => {
    expect(valuesOf(await summary(query))).toMatchObject(values);
  });

  it.each(['agency=H99', 'agency=H37.77', 'sector=nothing', 'service=1.999999'])('answer 404 to %s', async (query) => {
    expect((await ask(`summary?${query}`)).status).toBe(404);
  });

  it.each([
    ['summary?period=2026-W54', '/query/period'], ['summary?from=2026-01-01', '/query/to'], ['summary?from=2026-02-30&to=2026-03-01', '/query/from'], ['summary?period=2030', '/query/period'],
    ['trend?figure=received&granularity=day&from=2020-01-01&to=2026-01-01', '/query/granularity'], ['trend', '/query/figure'], ['ranking', '/query/by'], ['ranking?by=people', '/query/by'],
  ])('name what is wrong with %s', async (path, pointer) => {
    const response = await ask(path);
    expect([response.status, ((await response.json()) as { violations: { pointer: string }[] }).violations.map((violation) => violation.pointer)]).toEqual([400, [pointer]]);
  });

  it('tell ratings of months with enough of them, and nothing of one person', async () => {
    expect(valuesOf(await summary('period=2026-10'))).toMatchObject({ ratings: 6, satisfied: 0.8333 });
    const { figures } = await summary('period=2026-11');
    expect(figures.find(({ figure }) => figure === 'satisfied')).toMatchObject({ value: null, numerator: null, missing: 'too_few' });
    expect(valuesOf(await summary()).ratings).toBe(6);
    // By days nobody can find the one by subtraction.
    expect(valuesOf(await summary('from=2026-10-01&to=2026-11-10')).ratings).toBe(6);
    expect(valuesOf(await summary('from=2026-11-10&to=2026-11-10')).ratings).toBe(0);
  });

  it('show four figures on a home page, or those that are asked for', async () => {
    const { figures } = await read<ReportHighlights>('figures');
    expect(figures.map(({ figure, value }) => [figure, value])).toEqual([['services_online', 1], ['done', 2], ['on_time', 0.5], ['satisfied', 0.8333]]);
    expect(valuesOf(await read<ReportHighlights>('figures?figure=open&figure=received&period=2026-10'))).toEqual({ open: 1, received: 2 });
  });

  it('follow figures month by month, without leaving one out', async () => {
    const { series } = await read<ReportTrend>('trend?figure=received&figure=open&figure=on_time&figure=satisfied&compare=year_before');
    const steps = (at: number): unknown[] => (series[at]?.steps ?? []).slice(-3).map(({ name, value }) => [name, value]);
    expect(series[0]?.steps).toHaveLength(11);
    expect(series[0]?.comparedSteps).toHaveLength(11);
    expect(steps(0)).toEqual([['2026-09', 0], ['2026-10', 2], ['2026-11', 3]]);
    expect(steps(1)).toEqual([['2026-09', 0], ['2026-10', 1], ['2026-11', 2]]);
    expect(steps(2)).toEqual([['2026-09', null], ['2026-10', 1], ['2026-11', 0]]);
    expect(steps(3)).toEqual([['2026-09', null], ['2026-10', 0.8333], ['2026-11', null]]);
  });

  it('end where the summary of each step does, for every granularity', async () => {
    for (const [granularity, span] of [['day', 'from=2026-11-01&to=2026-11-22'], ['week', 'from=2026-09-30&to=2026-11-22'], ['month', 'from=2026-09-15&to=2026-11-22'], ['quarter', 'period=2026'], ['year', 'from=2025-03-01&to=2026-11-22']]) {
      const { series } = await read<ReportTrend>(`trend?figure=received&figure=open&figure=open_late&figure=paused&figure=done&granularity=${granularity}&${span}`);
      for (const at of [0, Math.floor((series[0]?.steps.length ?? 0) / 2), (series[0]?.steps.length ?? 0) - 1]) {
        const step = series[0]?.steps[at];
        const told = Object.fromEntries(series.map(({ figure, steps }) => [figure, steps[at]?.value]));
        expect(valuesOf(await summary(`from=${step?.from}&to=${step?.to}`)), `${granularity} ${step?.name}`).toMatchObject(told);
      }
    }
  });

  it('rank agencies with all below them, those without a value last', async () => {
    const { items, figures } = await read<ReportRanking>('ranking?by=agency&figure=on_time');
    expect(figures.map(({ figure }) => figure)).toEqual(['on_time', 'received', 'online', 'done', 'open_late', 'satisfied']);
    expect(items.map(({ rank, of, unitCode, hasBelow, values }) => [rank, of.code, unitCode, hasBelow, values[0]?.value, values[1]?.value])).toEqual([
      [1, 'H37.101', '05986', false, 1, 1], [2, 'H37.102', '05977', false, 0, 1], [null, 'H37.08', null, true, null, 3], [null, 'H37.10', '05986', false, null, 0],
    ]);
    expect((await read<ReportRanking>('ranking?by=agency&agency=H37.08')).items.map(({ of, hasBelow }) => [of.code, hasBelow])).toEqual([['H37.08.01', false]]);
  });

  it('rank agencies by the index of what each of them did', async () => {
    const { items } = await read<ReportRanking>('ranking?by=agency&figure=index_766&order=code');
    const own = await read<Index766>('index-766?agency=H37.08');
    expect(items.find(({ of }) => of.code === 'H37.08')?.values[0]).toMatchObject({ figure: 'index_766', missing: null });
    expect(own.groups.flatMap(({ criteria }) => criteria).find(({ code }) => code === 'services_used_online')).toMatchObject({ numerator: 1, denominator: 1 });
  });

  it('rank communes, sectors and services, page by page', async () => {
    expect((await read<ReportRanking>('ranking?by=commune&figure=received&order=code')).items.map(({ unitCode }) => unitCode).slice(-2)).toEqual(['05986', '05977']);
    expect((await read<ReportRanking>('ranking?by=sector&figure=open&order=most')).items.map(({ rank, of }) => [rank, of.code, of.name])).toEqual([[1, 'G13-DD01', 'Đất đai'], [2, 'G15-TP07', 'Hộ tịch']]);
    const first = await read<ReportRanking>('ranking?by=service&figure=done_late&order=worst&limit=1');
    expect([first.items.map(({ of }) => of.code), first.total]).toEqual([[BIRTH], 2]);
    const second = await read<ReportRanking>(`ranking?by=service&figure=done_late&order=worst&limit=1&cursor=${first.nextCursor}`);
    expect([second.items.map(({ of }) => of.code), second.nextCursor]).toEqual([[LAND], null]);
  });

  it('show the index with what each criterion is made of, and what is not measured', async () => {
    const { groups, of, points, max } = await read<Index766>('index-766?compare=year_before');
    const all = groups.flatMap(({ criteria }) => criteria);
    expect([max, of <= 100, points <= of]).toEqual([100, true, true]);
    expect(all.find(({ code }) => code === 'processed_on_time')).toMatchObject({ max: 20, formula: '20 × R', numerator: 2, denominator: 4, ratio: 0.5, points: 10 });
    expect(all.find(({ code }) => code === 'dossiers_online')).toMatchObject({ formula: 'min(6, 6 × R ÷ 50%)', ratio: 0.8, points: 6 });
    expect(all.find(({ code }) => code === 'dossier_sync')).toMatchObject({ points: null, missing: 'no_data' });
    expect(all.find(({ code }) => code === 'feedback_on_time')).toMatchObject({ points: 6, ratio: 1 });
    expect(valuesOf(await summary()).index_766).toBe(points);
  });

  it('speak the reader\'s language, and name their sources in Vietnamese', async () => {
    const response = await ask('figures?figure=on_time', { 'accept-language': 'zh-Hans' });
    expect(response.headers.get('content-language')).toBe('zh-Hans');
    expect(((await response.json()) as ReportHighlights).figures[0]).toMatchObject({ name: '按时率', source: expect.stringContaining('Thông tư') });
  });

  it('are kept for a minute, and named by what they hold', async () => {
    const response = await ask('summary');
    const etag = response.headers.get('etag') ?? '';
    expect(response.headers.get('cache-control')).toBe('public, max-age=60');
    expect((await ask('summary', { 'if-none-match': etag })).status).toBe(304);
  });

  it('tell of what happened this very moment, and of a new agency', async () => {
    clock = vn('11-22 09:30');
    await life({ agency: ['H37.202', 'Sở Tư pháp'] }, '11-22 09:00');
    clock = NOW;
    expect(valuesOf(await summary('agency=H37.202'))).toMatchObject({ received: 1, open: 1 });
    await addAllChanges(database.db);
    expect(valuesOf(await summary('agency=H37.202'))).toMatchObject({ received: 1, open: 1 });
  });

  describe('as files', () => {
    it('are CSV that Excel reads, for who asks by name or by Accept', async () => {
      for (const response of [await ask('ranking?by=agency&format=csv'), await ask('ranking?by=agency', { accept: 'text/csv' })]) {
        expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8');
        expect(response.headers.get('content-disposition')).toBe('attachment; filename=xep-hang-2026-01-01-2026-11-22.csv');
        const bytes = new Uint8Array(await response.arrayBuffer());
        const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
        expect(text.startsWith('\uFEFFHạng,Mã,Tên,Mã đơn vị hành chính,Tỷ lệ đúng hạn,Hồ sơ tiếp nhận')).toBe(true);
        expect(text).toContain('1,H37.101,UBND phường Tam Thanh,05986,1,1,1,1,0');
      }
    });

    it.each(['summary', 'figures', 'trend?figure=received&figure=on_time', 'ranking?by=service', 'index-766'])('of %s are spreadsheets that are named by what they hold', async (path) => {
      const query = `${path}${path.includes('?') ? '&' : '?'}format=xlsx`;
      const response = await ask(query, { 'accept-language': 'en' });
      expect(response.headers.get('content-type')).toBe('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet');
      const bytes = new Uint8Array(await response.arrayBuffer());
      expect([...bytes.slice(0, 2)]).toEqual([0x50, 0x4b]);
      expect((await ask(query, { 'if-none-match': response.headers.get('etag') ?? '' })).status).toBe(304);
    });

    it('are refused in forms that there are not', async () => {
      expect((await ask('summary', { accept: 'application/pdf' })).status).toBe(406);
      expect((await ask('summary?format=pdf')).status).toBe(400);
    });
  });
});
