import { describe, expect, it } from 'vitest';
import { readBytes, readJson } from './json-body.js';

const streamOf = (...pieces: (string | Uint8Array)[]): ReadableStream<Uint8Array> =>
  new ReadableStream({
    start(controller) {
      for (const piece of pieces) controller.enqueue(typeof piece === 'string' ? new TextEncoder().encode(piece) : piece);
      controller.close();
    },
  });
const broken = (): ReadableStream<Uint8Array> =>
  new ReadableStream({
    pull(controller) {
      controller.error(new Error('aborted'));
    },
  });
const JSON_TYPE = 'application/json; charset=utf-8';
const deep = (levels: number): string => `${'['.repeat(levels)}${']'.repeat(levels)}`;

describe('a JSON body', () => {
  it('is read over several pieces, also when they cut a letter in two', async () => {
    const bytes = new TextEncoder().encode('{"name":"Nông Thị Hoa"}');
    expect(await readJson(streamOf(bytes.slice(0, 11), bytes.slice(11)), JSON_TYPE, 1000)).toEqual({ name: 'Nông Thị Hoa' });
  });

  it.each([
    ['another kind of content', 'text/plain', '{}', 'unsupported_media_type'],
    ['no kind of content', undefined, '{}', 'unsupported_media_type'],
    ['half of it', JSON_TYPE, '{"a":', 'bad_request'],
    ['nothing', JSON_TYPE, '', 'bad_request'],
    ['NUL in a text', JSON_TYPE, String.raw`{"a":"\u0000"}`, 'bad_request'],
    ['NUL in a name', JSON_TYPE, String.raw`{"\u0000":1}`, 'bad_request'],
    ['half of a surrogate pair', JSON_TYPE, String.raw`["\ud800"]`, 'bad_request'],
    ['endless nesting', JSON_TYPE, deep(500), 'bad_request'],
    ['more bytes than are taken', JSON_TYPE, `"${'x'.repeat(2000)}"`, 'payload_too_large'],
  ])('is refused for %s', async (_what, type, text, code) => {
    await expect(readJson(streamOf(text), type, 1000)).rejects.toMatchObject({ code });
  });

  it('is refused when its bytes are not UTF-8', async () => {
    await expect(readJson(streamOf(Uint8Array.of(0x22, 0xff, 0x22)), JSON_TYPE, 1000)).rejects.toMatchObject({ code: 'bad_request' });
  });

  it('may be nested as deeply as a form is', async () => {
    expect(await readJson(streamOf(deep(40)), JSON_TYPE, 1000)).toBeInstanceOf(Array);
  });
});

describe('a connection that breaks', () => {
  it('is the client’s doing', async () => {
    await expect(readBytes(broken(), 1000)).rejects.toMatchObject({ code: 'bad_request' });
  });
});
