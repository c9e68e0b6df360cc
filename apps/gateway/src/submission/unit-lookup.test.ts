import { describe, expect, it } from 'vitest';
import { unitLookupOver } from './unit-lookup.js';

const lookup = unitLookupOver([
  { code: '20', tier: 'province', parentCode: null, from: null, to: null },
  { code: '05986', tier: 'commune', parentCode: '178', from: null, to: '2025-06-30' },
  { code: '05986', tier: 'commune', parentCode: '20', from: '2025-07-01', to: null },
]);

describe('administrative units', () => {
  it.each([
    ['05986', '2026-11-22', { tier: 'commune', parentCode: '20' }],
    ['05986', '2025-07-01', { tier: 'commune', parentCode: '20' }],
    ['05986', '2025-06-30', { tier: 'commune', parentCode: '178' }],
    ['20', '1976-01-01', { tier: 'province', parentCode: null }],
    ['99999', '2026-11-22', null],
    ['99999', '2025-06-30', undefined],
    ['__proto__', '2026-11-22', null],
  ])('%s on %s', (code, day, answer) => {
    expect(lookup(code, day)).toEqual(answer);
  });
});
