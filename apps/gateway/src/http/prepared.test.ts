import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { AnswerCache } from './answer-cache.js';
import { PreparedAnswer } from './prepared.js';

const TEXT = JSON.stringify(Array.from({ length: 300 }, (_, at) => ({ code: `1.${at}`, name: 'Đăng ký khai sinh' })));
const answerOf = (text: string, isCompact = true): PreparedAnswer => new PreparedAnswer({ identity: Buffer.from(text) }, { cacheControl: 'public', isCompact });

describe('prepared answer', () => {
  it('says the same in every coding, in whatever order they are asked for', async () => {
    for (const order of [['gzip', undefined, 'br'], [undefined, 'gzip', undefined], ['br', 'gzip', 'br', undefined]]) {
      const answer = answerOf(TEXT);
      for (const coding of order) {
        const { headers, body } = await answer.reply(undefined, coding);
        expect(headers['content-encoding']).toBe(coding);
        const bytes = Buffer.from(body as Uint8Array);
        expect((coding === 'gzip' ? gunzipSync(bytes) : coding === 'br' ? brotliDecompressSync(bytes) : bytes).toString()).toBe(TEXT);
      }
    }
  });

  it('needs little memory once it has been sent compressed, if it is one of many', async () => {
    const [compact, single] = [answerOf(TEXT), answerOf(TEXT, false)];
    for (const answer of [compact, single]) await answer.reply(undefined, 'gzip');
    expect(compact.size).toBeLessThan(TEXT.length / 2);
    expect(single.size).toBeGreaterThan(TEXT.length);
  });

  it('has one validator, before and after it became small', async () => {
    const answer = answerOf(TEXT);
    const first = await answer.reply(undefined, undefined);
    await answer.reply(undefined, 'gzip');
    expect((await answer.reply(undefined, undefined)).headers['etag']).toBe(first.headers['etag']);
  });
});

describe('answer cache', () => {
  it('finds an answer under its canonical key and under every raw one that leads there', () => {
    const cache = new AnswerCache(1);
    const answer = answerOf(TEXT);
    cache.set('canonical', answer);
    cache.lead('raw', 'canonical');
    expect([cache.get('canonical'), cache.get('raw'), cache.get('other')]).toEqual([answer, answer, undefined]);
    cache.clear();
    expect(cache.get('raw')).toBeUndefined();
  });

  it('lets go of the longest unused when it is full, and raw keys then lead nowhere', () => {
    const cache = new AnswerCache(1);
    for (let at = 0; at < 200; at += 1) {
      cache.set(`key ${at}`, answerOf(TEXT));
      cache.lead(`raw ${at}`, `key ${at}`);
    }
    expect(cache.get('raw 0')).toBeUndefined();
    expect(cache.get('raw 199')).toBeDefined();
  });
});
