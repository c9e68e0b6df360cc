import type { ServiceList } from '@dvcqg/openapi';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Gateway } from '../../gateway.js';
import { DATABASES, type TestDatabase } from '../../testing/databases.js';
import { testGateway } from '../../testing/test-gateway.js';

describe.each(DATABASES)('search inside $kind', ({ open }) => {
  let databases: readonly TestDatabase[];
  let inMemory: Gateway;
  let inDatabase: Gateway;
  beforeAll(async () => {
    const [first, second] = await Promise.all([open(), open()]);
    databases = [first, second];
    inMemory = testGateway({ db: first.db });
    inDatabase = testGateway({ db: second.db, config: { databaseSearchFrom: 1 } });
    await Promise.all([inMemory.start(), inDatabase.start()]);
  });
  afterAll(async () => {
    for (const { catalogue } of [inMemory, inDatabase]) catalogue.stop();
    await Promise.all(databases.map(async ({ close }) => close()));
  });
  const ask = async (gateway: Gateway, query: string): Promise<ServiceList> => (await gateway.app.request(`/v1/services${query}`)).json() as Promise<ServiceList>;
  const codes = ({ items }: ServiceList): string[] => items.map(({ code }) => code);
  const sorted = ({ facets }: ServiceList): unknown =>
    Object.fromEntries(Object.entries(facets).map(([facet, counts]) => [facet, [...counts].sort((a, b) => (a.value < b.value ? -1 : 1))]));

  it.each(['', '?limit=3', '?level=full', '?tier=commune&level=partial', '?sector=G15-TP07', '?lifeEvent=young_children', '?sector=nothing', '?audience=citizen&agency=G15'])(
    'lists %j as memory does, with the same facets',
    async (query) => {
      const [memory, database] = [await ask(inMemory, query), await ask(inDatabase, query)];
      expect(codes(database)).toEqual(codes(memory));
      expect(database.total).toBe(memory.total);
      expect(sorted(database)).toEqual(sorted(memory));
    },
  );

  it.each([
    ['dang ky khai sinh', '1.001193'],
    ['Đăng ký kết hôn', '1.000894'],
    ['kết hôm', '1.000894'],
    ['khai tư', '1.000656'],
    ['tam vang', '1.002755'],
    ['thuong tr', '1.004222'],
    ['1.012783', '1.012783'],
    ['hộ kinh doanh', '1.001612'],
  ])('finds %j first', async (q, code) => {
    expect(codes(await ask(inDatabase, `?q=${encodeURIComponent(q)}`))[0]).toBe(code);
  });

  it.each(['xyzzy plugh', '!!!', 'đ', '%27 or 1=1 --', 'khai %25 _ \\'])('answers %j without fault', async (q) => {
    expect((await inDatabase.app.request(`/v1/services?q=${encodeURIComponent(q)}`)).status).toBe(200);
  });

  it('says when nothing fits', async () => {
    expect(await ask(inDatabase, '?q=xyzzy%20plugh')).toMatchObject({ noGoodMatch: true, items: [] });
  });

  it.each([
    ['dang ky khai sinh', '1.001193', ['đăng ký khai sinh']],
    ['thường tr', '1.004222', ['thường tr']],
    ['1.012783', '1.012783', []],
  ])('marks in the names what %j matched, in memory and inside', async (q, code, marked) => {
    for (const gateway of [inMemory, inDatabase]) {
      const found = (await ask(gateway, `?q=${encodeURIComponent(q)}`)).items.find((item) => item.code === code);
      expect(found?.highlights?.map(([start, end]) => found.name.slice(start, end))).toEqual(marked);
    }
  });

  it('marks nothing for a question of signs, and says nothing of marks when nothing was asked', async () => {
    for (const gateway of [inMemory, inDatabase]) {
      for (const { highlights } of (await ask(gateway, '?q=!!!')).items) expect(highlights).toEqual([]);
      for (const item of (await ask(gateway, '?q=%20')).items) expect(item).not.toHaveProperty('highlights');
    }
  });

  it('narrows a question by facets and walks its pages', async () => {
    const all = codes(await ask(inDatabase, '?q=dang+ky&level=full&limit=100'));
    const first = await ask(inDatabase, '?q=dang+ky&level=full&limit=2');
    const second = await ask(inDatabase, `?q=dang+ky&level=full&limit=100&cursor=${first.nextCursor}`);
    expect([...codes(first), ...codes(second)]).toEqual(all);
    expect(all.length).toBeGreaterThan(2);
  });
});
