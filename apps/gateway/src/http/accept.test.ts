import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { acceptsJson, chooseEncoding, chooseLocale } from './accept.js';

describe('Accept', () => {
  it.each([
    [undefined, true],
    ['', true],
    ['*/*', true],
    ['application/json', true],
    ['text/html,application/xhtml+xml,*/*;q=0.8', true],
    ['application/*;q=0.1', true],
    ['APPLICATION/JSON', true],
    ['text/html', false],
    ['application/json;q=0, */*', false],
    ['*/*;q=0', false],
    [';;;', true],
  ])('%j allows JSON: %s', (header, allowed) => {
    expect(acceptsJson(header)).toBe(allowed);
  });

  it('never throws, whatever is sent', () => {
    fc.assert(fc.property(fc.string(), (header) => typeof acceptsJson(header) === 'boolean'));
  });
});

describe('Accept-Language', () => {
  it.each([
    [undefined, 'vi'],
    ['', 'vi'],
    ['en', 'en'],
    ['en-GB', 'en'],
    ['fr', 'vi'],
    ['fr, en;q=0.5', 'en'],
    ['en;q=0.4, zh-CN;q=0.9', 'zh-Hans'],
    ['zh', 'zh-Hans'],
    ['zh-Hans-SG', 'zh-Hans'],
    ['zh-TW, en;q=0.1', 'en'],
    ['zh-Hant', 'vi'],
    ['*, en;q=0.5', 'vi'],
    ['en;q=0', 'vi'],
    ['en;q=2, zh', 'zh-Hans'],
    ['en, vi', 'en'],
    ['english', 'vi'],
  ])('%j gets %s', (header, locale) => {
    expect(chooseLocale(header)).toBe(locale);
  });
});

describe('Accept-Encoding', () => {
  it.each([
    [undefined, undefined],
    ['', undefined],
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip;q=1, br;q=0.5', 'gzip'],
    ['br;q=0, gzip', 'gzip'],
    ['*', 'br'],
    ['*;q=0', undefined],
    ['identity', undefined],
    ['gzip;q=0', undefined],
  ])('%j gets %s', (header, encoding) => {
    expect(chooseEncoding(header, ['br', 'gzip'])).toBe(encoding);
  });
});
