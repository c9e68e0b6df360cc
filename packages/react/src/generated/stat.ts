// Generated from the elements' manifest by scripts/generate.mjs. Do not edit.
import '@dvcqg/elements/stat/define';
import { DvcStat as Element } from '@dvcqg/elements/stat';
import { createComponent } from '@lit/react';
import * as react from 'react';

/** One figure of how a province serves. Properties and events: see `@dvcqg/elements/stat`. */
export const DvcStat = createComponent({
  react,
  tagName: 'dvc-stat',
  displayName: 'DvcStat',
  elementClass: Element,
  events: {},
});
