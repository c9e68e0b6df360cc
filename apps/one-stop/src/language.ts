import { memory } from './memory.js';
import { routeOf } from './route.js';
import { en, type WordKey } from './words/en.js';
import { zhHans } from './words/zh-hans.js';

type Language = 'vi' | 'en' | 'zh-Hans';

/** The Vietnamese words stand in the page itself. */
const WORDS: Readonly<Record<Exclude<Language, 'vi'>, Readonly<Record<WordKey, string>>>> = { en, 'zh-Hans': zhHans };

const TITLES: Readonly<Record<Language, string>> = {
  vi: 'Một cửa – tỉnh Lạng Sơn (trang trình diễn)',
  en: 'One-stop office – Lạng Sơn Province (demonstration)',
  'zh-Hans': '一站式窗口 – 谅山省（演示）',
};

const toLanguage = (value: string | null | undefined): Language => (value === 'en' || value === 'zh-Hans' ? value : 'vi');

/** Titles the page by its language and by the dossier or feedback that it shows. */
export const writeTitle = (): void => {
  const route = routeOf(location.hash);
  document.title = ['code' in route && route.code, TITLES[toLanguage(document.documentElement.lang)]].filter(Boolean).join(' – ');
};

interface Slot {
  readonly key: WordKey;
  readonly vietnamese: string;
  readonly write: (words: string) => void;
}

const slots = (): Slot[] => [
  ...[...document.querySelectorAll('[data-word]')].map((element) => ({
    key: element.getAttribute('data-word') as WordKey, vietnamese: element.textContent ?? '', write: (words: string) => void (element.textContent = words),
  })),
  ...[...document.querySelectorAll('[data-word-label]')].map((element) => ({
    key: element.getAttribute('data-word-label') as WordKey, vietnamese: element.getAttribute('aria-label') ?? '', write: (words: string) => element.setAttribute('aria-label', words),
  })),
];

/** Speaks the remembered language, and another one when its button is pressed. */
export function startLanguage(): void {
  const all = slots();
  const speak = (language: Language): void => {
    document.documentElement.lang = language;
    for (const provider of document.querySelectorAll('dvc-provider')) provider.setAttribute('locale', language);
    for (const { key, vietnamese, write } of all) write(language === 'vi' ? vietnamese : WORDS[language][key]);
    for (const button of document.querySelectorAll<HTMLElement>('[data-language]')) button.setAttribute('aria-pressed', String(button.dataset['language'] === language));
    writeTitle();
  };
  for (const button of document.querySelectorAll<HTMLElement>('[data-language]')) {
    button.addEventListener('click', () => {
      const language = toLanguage(button.dataset['language']);
      memory.write('language', language);
      speak(language);
    });
  }
  const remembered = toLanguage(memory.read('language'));
  if (remembered !== 'vi') speak(remembered);
}
