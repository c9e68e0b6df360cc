import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { errorWords } from '../../core/error-words.js';
import type { Downloads } from './downloads.js';

/** Something that can be fetched. */
export interface Download {
  readonly key: string;
  /** What it is for the reader, in the page's language. */
  readonly name: string;
  readonly isPrimary?: boolean;
  readonly start: () => void;
}

/** A button that fetches, whose name says what. */
export const saveButton = ({ key, name, isPrimary, start }: Download, downloads: Downloads): TemplateResult =>
  html`<button class="button screen-only ${isPrimary ? 'primary' : ''}" type="button" aria-disabled=${downloads.isRunning(key)} @click=${start}>${msg('Tải về', { id: 'tracker.save' })}<span class="unseen"> ${name}</span></button>`;

/** Why something could not be fetched, where it was asked for. */
export const saveFailure = (key: string, downloads: Downloads): TemplateResult | typeof nothing => {
  const error = downloads.errorOf(key);
  return error === undefined ? nothing : html`<p class="notice screen-only" data-kind="danger">${errorWords(error)}</p>`;
};
