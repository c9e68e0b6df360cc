import { describe, expect, it } from 'vitest';
import { agenciesOf, covers } from './agency-scope.js';

describe('an agency', () => {
  it.each([
    ['H37', 'H37', true], ['H37', 'H37.08', true], ['H37.08', 'H37.08.05', true], ['H37', '000.00.08.H37', true], ['H37.08', '000.00.08.H37', true], ['000.00.08.H37', 'H37.08.05', true],
    ['000.00.00.H37', 'H37.08', true], ['H37.08', 'H37', false], ['H37.08', 'H37.081', false], ['H37.0', 'H37.08', false], ['H3', 'H37', false], ['H37', 'H31', false], ['H37.08', '000.00.09.H37', false],
  ])('%s covers %s: %s', (above, agency, expected) => expect(covers(above, agency)).toBe(expected));

  it('above others makes them superfluous', () => {
    const roles = ['H37.08', 'H37', 'H31.01', '000.00.01.H31'].map((agencyCode) => ({ code: 'officer' as const, agencyCode }));
    expect([...agenciesOf({ subject: 's', name: 'n', roles })].sort()).toEqual(['H31.01', 'H37']);
  });
});
