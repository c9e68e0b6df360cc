// Generated from the elements' manifest by scripts/generate.mjs. Do not edit.
import '@dvcqg/elements/desk-ratings/define';
import { DvcDeskRatings as Element } from '@dvcqg/elements/desk-ratings';
import { createComponent } from '@lit/react';
import * as react from 'react';

/** Ratings of an officer's agencies, with figures and grades for managers. Properties and events: see `@dvcqg/elements/desk-ratings`. */
export const DvcDeskRatings = createComponent({
  react,
  tagName: 'dvc-desk-ratings',
  displayName: 'DvcDeskRatings',
  elementClass: Element,
  events: {},
});
