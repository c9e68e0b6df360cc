import { describe, expect, it } from 'vitest';
import { loadCode } from './load-code.js';

/** Browsers name what they could not fetch, each in its words. */
const failure = (address: string): TypeError => new TypeError(`Failed to fetch dynamically imported module: ${address}`);
const ADDRESS = new URL('./skeleton.ts', import.meta.url).href;

describe('code that is loaded', () => {
  it('is what came', async () => {
    const code = { answer: 1 };
    await expect(loadCode(() => Promise.resolve(code))).resolves.toBe(code);
  });

  it('is asked for under another address when it could not be fetched, as browsers remember that', async () => {
    let times = 0;
    const code = await loadCode<typeof import('./skeleton.js')>(() => Promise.reject(failure(`${ADDRESS}?v=${(times += 1)}`)));
    expect(code.skeleton).toBeTypeOf('function');
    expect(times).toBe(1);
    const asked = performance.getEntriesByType('resource').map(({ name }) => name).filter((name) => name.includes('skeleton.ts?v=1'));
    expect(asked).toEqual([expect.stringMatching(/[?&]again=\d+$/)]);
  });

  it('is missed when it cannot be had either way, and when nobody says where it is', async () => {
    const unknown = new TypeError('Importing a module script failed.');
    await expect(loadCode(() => Promise.reject(unknown))).rejects.toBe(unknown);
    await expect(loadCode(() => Promise.reject(failure(new URL('./nowhere.ts', import.meta.url).href)))).rejects.toThrow();
  });
});
