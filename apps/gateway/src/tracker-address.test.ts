import { describe, expect, it } from 'vitest';
import { trackerAddress } from './tracker-address.js';

const PORTAL = 'https://portal.test';
const CODE = 'H37.08-261122-0001';

describe('the address of a dossier on the tracker’s page', () => {
  it('is the page alone when no dossier is meant', () => {
    expect(trackerAddress(PORTAL)).toBe('https://portal.test/tra-cuu/');
  });

  it('names the code in the query, which the page reads for who signs in', () => {
    expect(trackerAddress(PORTAL, CODE)).toBe(`https://portal.test/tra-cuu/?code=${CODE}`);
  });

  it('keeps code and secret behind `#`, which no server sees', () => {
    expect(trackerAddress(PORTAL, CODE, 'a_b-c')).toBe(`https://portal.test/tra-cuu/#code=${CODE}&secret=a_b-c`);
  });

  it('lets no sign of a code or secret become another part of the address', () => {
    const odd = 'H37&secret=x#y ế';
    expect(new URL(trackerAddress(PORTAL, odd)).searchParams.get('code')).toBe(odd);
    expect([...new URLSearchParams(new URL(trackerAddress(PORTAL, odd, odd)).hash.slice(1))]).toEqual([['code', odd], ['secret', odd]]);
  });
});
