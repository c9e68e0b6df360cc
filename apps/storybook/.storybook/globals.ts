import { PROVINCES } from '@dvcqg/tokens/provinces';
import type { Preview } from '@storybook/web-components-vite';

/** Set by the test run: see vitest.config.ts. */
const testedLocale = import.meta.env['STORY_LOCALE'] as string | undefined;

/** What the toolbar offers, and the tests vary. */
export const globalTypes: NonNullable<Preview['globalTypes']> = {
  theme: {
    description: 'Province theme',
    toolbar: {
      title: 'Theme',
      icon: 'paintbrush',
      items: ['default', 'national', 'none', ...Object.values(PROVINCES).map(({ theme, name }) => ({ value: theme, title: name }))],
      dynamicTitle: true,
    },
  },
  colorScheme: {
    description: 'Colour scheme',
    toolbar: { title: 'Colours', icon: 'contrast', items: ['light', 'dark', 'auto'], dynamicTitle: true },
  },
  contrast: {
    description: 'Contrast',
    toolbar: { title: 'Contrast', icon: 'eye', items: ['standard', 'more'], dynamicTitle: true },
  },
  locale: {
    description: 'Language',
    toolbar: {
      title: 'Language',
      icon: 'globe',
      items: [
        { value: 'vi', title: 'Tiếng Việt' },
        { value: 'en', title: 'English' },
        { value: 'zh-Hans', title: '简体中文' },
      ],
      dynamicTitle: true,
    },
  },
  textSize: {
    description: 'Text size',
    toolbar: { title: 'Text size', icon: 'grow', items: ['16px', '20px', '24px', '32px'], dynamicTitle: true },
  },
};

export const initialGlobals: NonNullable<Preview['initialGlobals']> = {
  theme: 'lang-son',
  colorScheme: 'light',
  contrast: 'standard',
  locale: testedLocale ?? 'vi',
  textSize: '16px',
  ...(testedLocale ? { viewport: { value: 'phone' } } : {}),
};
