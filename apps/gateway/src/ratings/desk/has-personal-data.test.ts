import { describe, expect, it } from 'vitest';
import { hasPersonalData } from './has-personal-data.js';

describe('a comment tells something of a person', () => {
  it.each([
    ['Gọi 0912345678', true], ['0912 345 678', true], ['(0912) 345-678', true], ['số ０９１２３４５６７８', true], ['CCCD 020195001234', true], ['viết cho hoa.nong@example.vn nhé', true],
    ['Chờ 3 tiếng, đi lại 2 lần từ 7 giờ 30', false], ['Nộp ngày 22/11/2026', false], ['lúc 8:15, quầy số 3 @ tầng 2', false], ['', false],
    ['Hồ sơ H37-261122-0001 của tôi', true], ['Tôi là Lý Thị Mai, ở Cao Lộc', true],
  ])('"%s": %s', (text, is) => {
    expect(hasPersonalData(text, [{ name: 'Lý Thị Mai' }])).toBe(is);
  });
});
