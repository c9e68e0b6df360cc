import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readPlacesFile } from '../ratings/rating-places.js';
import { readPdf } from '../testing/read-pdf.js';
import { drawRatingSheets } from './rating-sheets.js';

const EXAMPLE = fileURLToPath(new URL('../../examples/rating-places.json', import.meta.url));
const PORTAL = 'https://dichvucong.langson.gov.vn';

describe('sheets with the codes of places', () => {
  it('are one page for each place of the example, with its code, its name and its address in words', async () => {
    const places = readPlacesFile(EXAMPLE) ?? [];
    expect(places.length).toBeGreaterThan(2);
    const { pages, alternatives } = await readPdf(await drawRatingSheets({ places, portalUrl: PORTAL, at: '2026-11-22T03:00:00Z' }));
    expect(pages).toHaveLength(places.length);
    places.forEach(({ key, name }, at) => {
      expect(pages[at]).toContain(name);
      expect(pages[at]).toContain('Ông/bà có hài lòng không?');
      expect(alternatives[at]).toBe(`Mã QR để đánh giá: ${PORTAL}/danh-gia/#place=${key}`);
    });
  });

  it('take the longest names', async () => {
    const place = { key: 'k'.repeat(64), name: 'Quầy phục vụ '.repeat(22), agency: { code: 'H37', name: 'Uỷ ban nhân dân '.repeat(18) } };
    const { pages } = await readPdf(await drawRatingSheets({ places: [place], portalUrl: PORTAL, at: '2026-11-22T03:00:00Z' }));
    expect(pages.join(' ')).toContain(place.key.slice(0, 20));
  });
});
