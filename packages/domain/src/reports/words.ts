import type { Locale } from '@dvcqg/openapi';

/** A text in every language of the portal. */
export type Words = Readonly<Record<Locale, string>>;

/** Words in Vietnamese, English and Chinese. */
export const words = (vi: string, en: string, zh: string): Words => ({ vi, en, 'zh-Hans': zh });
