import type { StorybookConfig } from '@storybook/web-components-vite';

// The stories lie beside the elements. Nothing here asks another host: no telemetry, no news, no crash reports.
const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../docs/*.mdx', '../../../packages/elements/src/**/*.mdx', '../../../packages/elements/src/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-vitest'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true, enableCrashReports: false },
};

export default config;
