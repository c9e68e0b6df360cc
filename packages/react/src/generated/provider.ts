// Generated from the elements' manifest by scripts/generate.mjs. Do not edit.
import '@dvcqg/elements/provider/define';
import { DvcProvider as Element } from '@dvcqg/elements/provider';
import { createComponent } from '@lit/react';
import * as react from 'react';

/** Connects the elements inside it with a gateway. Properties and events: see `@dvcqg/elements/provider`. */
export const DvcProvider = createComponent({
  react,
  tagName: 'dvc-provider',
  displayName: 'DvcProvider',
  elementClass: Element,
  events: {},
});
