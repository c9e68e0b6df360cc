import type { Decorator } from '@storybook/web-components-vite';
import { html } from 'lit';
import { exampleFetch } from '../../../packages/elements/testing/example-fetch.js';
import { followed } from './requests.js';

const fromExamples = exampleFetch();

/** A page around the story as the toolbar wants it. The story's `fetch` parameter answers instead of a gateway. */
export const withPage: Decorator = (story, { canvasElement, globals, parameters }) => {
  const { theme, colorScheme, contrast, locale, textSize } = globals as Record<string, string>;
  document.documentElement.lang = locale ?? 'vi';
  const answering = followed(canvasElement, (parameters['fetch'] as typeof fetch | undefined) ?? fromExamples);
  return html`
    <dvc-provider
      theme=${theme}
      color-scheme=${colorScheme}
      contrast=${contrast}
      locale=${locale}
      data-text-size=${textSize}
      .fetch=${answering}
    >
      <main>${story()}</main>
    </dvc-provider>
  `;
};
