import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import manifest from '@dvcqg/elements/custom-elements.json';
import '../../../packages/elements/src/provider/define.js';
import { globalTypes, initialGlobals } from './globals.js';
import { withPage } from './page.js';

setCustomElementsManifest(manifest);

const preview: Preview = {
  decorators: [withPage],
  globalTypes,
  initialGlobals,
  parameters: {
    a11y: { test: 'error' },
    controls: { expanded: true },
    layout: 'fullscreen',
    viewport: {
      options: {
        phone: { name: '320 px', styles: { width: '320px', height: '640px' } },
        tablet: { name: '768 px', styles: { width: '768px', height: '1024px' } },
        desktop: { name: '1280 px', styles: { width: '1280px', height: '800px' } },
      },
    },
  },
};

export default preview;
