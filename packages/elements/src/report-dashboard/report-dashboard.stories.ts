import type { Index766 } from '@dvcqg/openapi';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { offlineFetch, pendingFetch, problemResponse } from '../../testing/example-fetch.js';
import { communes, INDEX, madeUpBoundaries, RANKING, ReportGateway, SUMMARY, TREND } from '../../testing/report-examples.js';
import type { Boundaries } from './index.js';
import './define.js';

interface Args {
  boundaries: Boundaries | null;
  headingLevel: number;
  serviceHref: string;
}

const gatewayWith = (answers: ReportGateway['answers']): typeof globalThis.fetch => {
  const gateway = new ReportGateway();
  Object.assign(gateway.answers, answers);
  return gateway.fetch;
};

/** Shows a chart otherwise, as the reader does by its button. */
const press = (selector: string, count = 1) => async ({ canvasElement }: { canvasElement: HTMLElement }): Promise<void> => {
  for (let pressed = 0; pressed < count; await new Promise(requestAnimationFrame)) {
    const found = canvasElement.querySelector('dvc-report-dashboard')?.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [];
    if (found.length < count) continue;
    for (const each of found) each.click();
    pressed = count;
  }
};

const meta: Meta<Args> = {
  title: 'Elements/Report dashboard',
  component: 'dvc-report-dashboard',
  tags: ['autodocs'],
  args: { boundaries: null, headingLevel: 2, serviceHref: '' },
  parameters: { fetch: new ReportGateway().fetch },
  render: ({ boundaries, headingLevel, serviceHref }) => html`<dvc-report-dashboard heading-level=${headingLevel} service-href=${serviceHref} .boundaries=${boundaries}></dvc-report-dashboard>`,
};
export default meta;

type Story = StoryObj<Args>;

export const Province: Story = {};

/** Communes on a map; the boundaries are made up. */
export const WithMap: Story = { args: { boundaries: madeUpBoundaries() }, parameters: { fetch: gatewayWith({ [RANKING]: () => communes() }) }, play: press('input[value="commune"]') };

/** Every chart as its table. */
export const AsTables: Story = { play: press('[aria-pressed="false"]', 5) };

/** Groups of the index with criteria and formulas, and all figures with their definitions. */
export const Opened: Story = { play: press('summary', 7) };

/** An agency, with the way back. */
export const Agency: Story = { play: press('.row-name .link') };

/** A portal that measures nothing of the index yet. */
export const IndexNotMeasured: Story = {
  parameters: {
    fetch: gatewayWith({
      [INDEX]: () => {
        const answer = new ReportGateway().answers[INDEX]?.(new URL('https://example/'), new Request('https://example/')) as Index766;
        return { ...answer, of: 0, points: 0, comparedPoints: null, groups: answer.groups.map((group) => ({ ...group, of: 0, points: null, comparedPoints: null, criteria: group.criteria.map((each) => ({ ...each, ratio: null, points: null, missing: 'no_data', comparedPoints: null })) })) };
      },
    }),
  },
};

/** Nothing to rank. */
export const NothingCounted: Story = { parameters: { fetch: gatewayWith({ [RANKING]: () => ({ ...communes(1), items: [], total: 0 }) }) } };

export const Pending: Story = { parameters: { fetch: pendingFetch } };

export const Offline: Story = { parameters: { fetch: offlineFetch } };

/** One report fails; the others stand. */
export const OneFailed: Story = { parameters: { fetch: gatewayWith({ [TREND]: () => problemResponse(500, 'internal_error') }) } };

/** Nobody knows this agency. */
export const NotFound: Story = { parameters: { fetch: gatewayWith({ [SUMMARY]: () => problemResponse(404, 'not_found') }) } };
