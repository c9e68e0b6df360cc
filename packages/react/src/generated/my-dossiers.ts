// Generated from the elements' manifest by scripts/generate.mjs. Do not edit.
import '@dvcqg/elements/my-dossiers/define';
import { DvcMyDossiers as Element } from '@dvcqg/elements/my-dossiers';
import { createComponent } from '@lit/react';
import * as react from 'react';

/** The drafts and dossiers of who is signed in. Properties and events: see `@dvcqg/elements/my-dossiers`. */
export const DvcMyDossiers = createComponent({
  react,
  tagName: 'dvc-my-dossiers',
  displayName: 'DvcMyDossiers',
  elementClass: Element,
  events: {},
});
