import { memory } from './memory.js';
import type { WordKey } from './words/en.js';

export type Language = 'vi' | 'en' | 'zh-Hans';
type Words = Readonly<Record<WordKey, string>>;

/** The Vietnamese words stand in the pages themselves. */
const LOADERS: Readonly<Record<Exclude<Language, 'vi'>, () => Promise<Words>>> = {
  en: () => import('./words/en.js').then(({ en }) => en),
  'zh-Hans': () => import('./words/zh-hans.js').then(({ zhHans }) => zhHans),
};

interface Slot {
  readonly key: WordKey;
  readonly vietnamese: string;
  readonly write: (text: string) => void;
}

const toLanguage = (value: string | null | undefined): Language => (value === 'en' || value === 'zh-Hans' ? value : 'vi');

/** Speaks the remembered language, and another one when its button is pressed. */
export function startLanguage(): void {
  const slots = findSlots();
  const speak = (language: Language): Promise<void> =>
    applyLanguage(language, slots).catch(() => console.warn(`The words for "${language}" could not be loaded.`));
  for (const button of document.querySelectorAll<HTMLElement>('[data-language]')) {
    button.addEventListener('click', () => {
      const language = toLanguage(button.dataset['language']);
      memory.write('language', language);
      void speak(language);
    });
  }
  const remembered = toLanguage(memory.read('language'));
  if (remembered !== 'vi') void speak(remembered);
}

async function applyLanguage(language: Language, slots: readonly Slot[]): Promise<void> {
  // Before the words are fetched, so that the elements fetch theirs at the same time.
  for (const provider of document.querySelectorAll('dvc-provider')) provider.setAttribute('locale', language);
  const words = language === 'vi' ? undefined : await LOADERS[language]();
  for (const { key, vietnamese, write } of slots) write(words?.[key] ?? vietnamese);
  document.documentElement.lang = language;
  for (const button of document.querySelectorAll<HTMLElement>('[data-language]')) {
    button.setAttribute('aria-pressed', String(button.dataset['language'] === language));
  }
  const numbers = new Intl.NumberFormat(language);
  for (const figure of document.querySelectorAll<HTMLElement>('[data-number]')) {
    figure.textContent = numbers.format(Number(figure.dataset['number']));
  }
}

function findSlots(): Slot[] {
  const texts = slotsOf('data-word', (element) => [element.textContent, (text) => (element.textContent = text)]);
  const attributes = [
    ['data-word-label', 'aria-label'],
    ['data-word-placeholder', 'placeholder'],
  ] as const;
  return [
    ...texts,
    ...attributes.flatMap(([marker, name]) =>
      slotsOf(marker, (element) => [element.getAttribute(name), (text) => element.setAttribute(name, text)]),
    ),
  ];
}

function slotsOf(marker: string, bind: (element: Element) => [string | null, (text: string) => void]): Slot[] {
  return [...document.querySelectorAll(`[${marker}]`)].map((element) => {
    const [vietnamese, write] = bind(element);
    return { key: element.getAttribute(marker) as WordKey, vietnamese: vietnamese ?? '', write };
  });
}
