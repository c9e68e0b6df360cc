import { describe, expect, it } from 'vitest';
import { packKeywords } from './pack-keywords.js';

describe('keywords of the compact catalogue', () => {
  it('leave out what repeats the name and earlier keywords, whatever its marks and order', () => {
    expect(packKeywords('Đăng ký khai sinh', ['giấy khai sinh', 'dang ky giay', 'sinh con', 'con sinh giấy'], 1)).toBe('giấy khai sinh|sinh con');
  });

  it('keep short names of a very common service although they repeat', () => {
    expect(packKeywords('Đăng ký khai sinh', ['khai sinh', 'đăng ký sinh khai sinh'], 3)).toBe('khai sinh');
  });

  it('are empty when there are none', () => {
    expect(packKeywords('Đăng ký khai sinh', [], 0)).toBe('');
  });
});
