// Generated from the elements' manifest by scripts/generate.mjs. Do not edit.
import '@dvcqg/elements/desk-register/define';
import { DvcDeskRegister as Element } from '@dvcqg/elements/desk-register';
import { createComponent } from '@lit/react';
import * as react from 'react';

/** The register of dossiers as PDF, for officers. Properties and events: see `@dvcqg/elements/desk-register`. */
export const DvcDeskRegister = createComponent({
  react,
  tagName: 'dvc-desk-register',
  displayName: 'DvcDeskRegister',
  elementClass: Element,
  events: {},
});
