import type { FormDefinition } from '@dvcqg/openapi';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { exampleFetch, jsonResponse, pendingFetch, problemFetch } from '../../testing/example-fetch.js';
import { birthForm, children, everyType, field, formOf, largeForm } from '../../testing/form-examples.js';
import './define.js';

const PATH = '/v1/services/{code}/form';
const serving = (definition: FormDefinition): typeof fetch => exampleFetch({ [PATH]: () => definition });

interface Args {
  service: string;
  headingLevel: number;
  onSubmit: (event: Event) => void;
}

const meta: Meta<Args> = {
  title: 'Elements/Dossier form',
  component: 'dvc-dossier-form',
  tags: ['autodocs'],
  args: { service: '1.001193', headingLevel: 2 },
  argTypes: { onSubmit: { action: 'dvc-dossier-submit' } },
  parameters: { fetch: serving(birthForm()) },
  render: ({ service, headingLevel, onSubmit }) => html`
    <dvc-dossier-form service=${service} heading-level=${headingLevel} @dvc-dossier-submit=${onSubmit}>
      <a slot="not-found" href="#search">Tìm thủ tục khác</a>
    </dvc-dossier-form>
  `,
};
export default meta;

type Story = StoryObj<Args>;

/** Birth registration, as the contract's example has it. */
export const BirthRegistration: Story = {};

/** Every type of field. "Continue" shows all errors. */
export const EveryType: Story = { parameters: { fetch: serving(everyType()) } };

/** Rows that are added, moved and removed. */
export const RepeatedRows: Story = { parameters: { fetch: serving(formOf([children({ minRows: 2 })])) } };

/** One question and the review: nobody takes the answers, and it says so. */
export const Review: Story = { parameters: { fetch: serving(formOf([field('name', 'text', 'Họ và tên')])) } };

/** 300 fields in one step. */
export const Large: Story = { parameters: { fetch: serving(largeForm(300)) } };

/** No code yet. */
export const Initial: Story = { args: { service: '' } };

export const Pending: Story = { parameters: { fetch: pendingFetch } };

export const Failed: Story = { parameters: { fetch: exampleFetch({ [PATH]: () => jsonResponse({}, 403) }) } };

export const NotFound: Story = { args: { service: '1.999999' }, parameters: { fetch: problemFetch('problem', PATH, 404) } };
