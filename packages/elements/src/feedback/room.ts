import type { LitElement, TemplateResult } from 'lit';
import type { PortalContext } from '../core/portal-context.js';
import type { TypedKey } from '../status-tracker/look-up/dossier-key.js';
import type { FeedbackDraft } from './form/feedback-draft.js';
import type { FeedbackViewName } from './feedback-events.js';

/** What a view knows of the element that it is in. */
export interface FeedbackSeat {
  readonly host: LitElement;
  /** As it is now. */
  readonly portal: PortalContext;
  /** Of the view's heading. */
  readonly headingLevel: () => number;
  /** Says something to assistive technology. */
  readonly announce: (words: string) => void;
  /** Moves the focus to what has this id, once it is there. */
  readonly focus: (id: string) => void;
  readonly go: (view: FeedbackViewName, key?: TypedKey) => void;
  /** Agency, service and published answer that the page has named. */
  readonly about: () => { readonly agency: string; readonly service: string; readonly code: string };
  /** What was typed before the rest of the form had come. */
  readonly draft: FeedbackDraft;
}

/** A view of the element, loaded when it is first shown. */
export interface FeedbackRoom {
  render(): TemplateResult;
  /** The page is left, and the browser may keep it as it is for going back. */
  leave?(): void;
  /** Leads to what a link names. */
  ask?(key: TypedKey): void;
  /** Nothing goes on. */
  close(): void;
}
