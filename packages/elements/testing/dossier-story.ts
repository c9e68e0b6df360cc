import { html, type TemplateResult } from 'lit';
import type { PortalSession } from '../src/core/portal-session.js';
import './fake-session.js';
import type { ExampleGateway } from './mount-dossier.js';
import { forgetDrafts } from './stored-text.js';

/** What a story of the form does in the page; waits for what it needs. */
export type Act = (canvas: HTMLElement) => Promise<void>;

const found = async (canvas: HTMLElement, selector: string): Promise<HTMLElement> => {
  for (;;) {
    const element = canvas.querySelector('dvc-dossier-form')?.shadowRoot?.querySelector<HTMLElement>(selector);
    if (element) return element;
    await new Promise(requestAnimationFrame);
  }
};

/** Waits until something is there. */
export const see = (selector: string): Act => async (canvas) => void (await found(canvas, selector));

export const press = (selector: string): Act => async (canvas) => (await found(canvas, selector)).click();

export const type = (selector: string, text: string): Act => async (canvas) => {
  const input = (await found(canvas, selector)) as HTMLInputElement;
  input.value = text;
  input.dispatchEvent(new InputEvent('input', { bubbles: true }));
  input.dispatchEvent(new FocusEvent('blur'));
};

/** From the first step to the review, and on. */
export const filledIn: readonly Act[] = [type('form input.control', 'Lý Thị Mai'), press('form [type=submit]'), type('form input.control', 'Lạng Sơn'), press('form [type=submit]'), see('.review'), see('.save')];
export const sent: readonly Act[] = [...filledIn, press('form [type=submit]')];

/** Parameters of a story: what happens in it, one after the other, at a gateway of its own. */
export const story = (gateway: ExampleGateway, session: PortalSession, ...acts: readonly Act[]) => ({
  parameters: { fetch: gateway.fetch },
  args: { session },
  play: async ({ canvasElement }: { canvasElement: HTMLElement }): Promise<void> => {
    for (const act of acts) await act(canvasElement);
  },
});

/** Stories know nothing of each other's drafts. */
export const beforeEach = async (): Promise<void> => {
  await forgetDrafts();
  sessionStorage.clear();
};

export const renderForm = ({ session }: { readonly session?: PortalSession }): TemplateResult =>
  html`<session-in-place .session=${session}><dvc-dossier-form service="1.001193"></dvc-dossier-form></session-in-place>`;
