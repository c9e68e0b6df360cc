import { describe, expect, it } from 'vitest';
import { addressWithKey, dossierAddressWithKey } from './key-address.js';

const KEY = { code: 'H37-261122-0001', secret: 's_1-x' };

describe('an address with a dossier’s key', () => {
  it('has it behind the `#`, beside what stands there', () => {
    const address = new URL(addressWithKey('/thanh-toan/?x=1#fee=2', KEY) ?? '');
    expect([address.pathname, address.search]).toEqual(['/thanh-toan/', '?x=1']);
    expect([...new URLSearchParams(address.hash.slice(1))]).toEqual([['fee', '2'], ['code', KEY.code], ['secret', KEY.secret]]);
  });

  it('is none for another site, and none without a secret', () => {
    expect(addressWithKey('https://other.example/tra-cuu/', KEY)).toBeUndefined();
    expect(addressWithKey('/tra-cuu/', { ...KEY, secret: undefined })).toBeUndefined();
  });

  it('of a page that shows the dossier names it once', () => {
    const address = new URL(dossierAddressWithKey(`/tra-cuu/?code=${KEY.code}&lang=vi`, KEY) ?? '');
    expect([address.search, address.hash]).toEqual(['?lang=vi', `#code=${KEY.code}&secret=${KEY.secret}`]);
  });
});
