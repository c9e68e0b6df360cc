import { configureLocalization } from '@lit/localize';
import type { Locale } from '@dvcqg/openapi';
import { sourceLocale, targetLocales } from '../generated/locale-codes.js';

const LOADERS = {
  en: () => import('../generated/locales/en.js'),
  'zh-Hans': () => import('../generated/locales/zh-Hans.js'),
} satisfies Record<Exclude<Locale, 'vi'>, () => Promise<unknown>>;

// The library keeps one language a page and may be configured once, so this is once a page as well.
let library: ReturnType<typeof configureLocalization> | undefined;

/** Switches the words of all elements on the page. Words that fail to load leave the language as it was. */
export const useLocale = async (locale: Locale): Promise<void> => {
  if (library === undefined) {
    if (locale === sourceLocale) return;
    library = configureLocalization({
      sourceLocale,
      targetLocales,
      loadLocale: (wanted) => LOADERS[wanted as keyof typeof LOADERS](),
    });
  }
  await library.setLocale(locale);
};

/** The language that `msg()` speaks now. While another is being loaded, still the one before. */
export const wordsLocale = (): Locale => (library?.getLocale() ?? sourceLocale) as Locale;

/** The supported language that fits a language tag such as `en-GB` or `zh-CN`; Vietnamese otherwise. */
export const toLocale = (tag: string | null | undefined): Locale => {
  const language = tag?.toLowerCase().split('-')[0];
  if (language === 'en') return 'en';
  return language === 'zh' ? 'zh-Hans' : 'vi';
};
