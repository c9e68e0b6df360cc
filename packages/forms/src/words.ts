import type { FormText } from '@dvcqg/openapi';

/** Words in Vietnamese, English and Chinese, parted by bars: `w('Họ và tên|Full name|姓名')`. */
export function w(text: string): FormText {
  const [vi, en, zh] = text.split('|').map((each) => each.trim()) as [string, string?, string?];
  return { vi, ...(en ? { en } : {}), ...(zh ? { 'zh-Hans': zh } : {}) };
}
