import { describe, expect, it } from 'vitest';
import { contentTag, etagOf, isNamedBy } from './etag.js';

describe('ETag', () => {
  it('is the same for the same bytes and another one for others', () => {
    expect(contentTag('a')).toBe(contentTag(Buffer.from('a')));
    expect(contentTag('a')).not.toBe(contentTag('b'));
  });

  it('differs between codings, since their bytes differ', () => {
    expect(new Set([etagOf('x', undefined), etagOf('x', 'br'), etagOf('x', 'gzip')]).size).toBe(3);
  });

  it.each([
    [undefined, false],
    ['*', true],
    [' * ', true],
    ['"x"', true],
    ['W/"x"', true],
    ['"a", W/"x" , "b"', true],
    ['"x.br"', true],
    ['"x.gzip"', true],
    ['"X"', false],
    ['x', false],
    ['"a,x"', false],
    ['""', false],
  ])('If-None-Match %j names x: %s', (header, named) => {
    expect(isNamedBy(header, 'x')).toBe(named);
  });
});
