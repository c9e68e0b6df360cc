import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import '../service-detail/define.js';
import { exampleFetch } from '../../testing/example-fetch.js';
import { plainService } from '../../testing/service-examples.js';
import './define.js';

/** Shows the look by an element inside. */
const sample = (): TemplateResult => html`<dvc-service-detail code="1.001193"></dvc-service-detail>`;

const another = exampleFetch({ '/v1/services/{code}': () => ({ ...plainService(), name: 'Thủ tục đăng ký kết hôn' }) });

const meta: Meta = {
  title: 'Elements/Provider',
  component: 'dvc-provider',
  tags: ['autodocs'],
  parameters: { fetch: exampleFetch() },
};
export default meta;

/** Takes theme, colours and language from the toolbar above. */
export const FromTheToolbar: StoryObj = { render: sample };

/** A page may hold several providers: each with its gateway and its look. */
export const TwoProviders: StoryObj = {
  render: () => html`
    <dvc-provider theme="lang-son" .fetch=${exampleFetch()}>${sample()}</dvc-provider>
    <dvc-provider theme="national" .fetch=${another}>${sample()}</dvc-provider>
  `,
};
