import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import manifest from '@dvcqg/elements/custom-elements.json';
import '../../../packages/elements/testing/define-provider.js';
import { globalTypes, initialGlobals } from './globals.js';
import { withPage } from './page.js';
import { answered } from './requests.js';
import { viewports } from './viewports.js';

setCustomElementsManifest(manifest);

const preview: Preview = {
  afterEach: ({ canvasElement }) => answered(canvasElement),
  decorators: [withPage],
  globalTypes,
  initialGlobals,
  parameters: {
    a11y: { test: 'error' },
    controls: { expanded: true },
    layout: 'fullscreen',
    viewport: { options: viewports },
  },
};

export default preview;
