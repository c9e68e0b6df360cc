// Generated from the elements' manifest by scripts/generate.mjs. Do not edit.
import '@dvcqg/elements/desk-dossier/define';
import { DvcDeskDossier as Element, type DvcDeskActedEvent } from '@dvcqg/elements/desk-dossier';
import { createComponent, type EventName } from '@lit/react';
import * as react from 'react';

/** A dossier on an officer's desk, with all that can be done with it. Properties and events: see `@dvcqg/elements/desk-dossier`. */
export const DvcDeskDossier = createComponent({
  react,
  tagName: 'dvc-desk-dossier',
  displayName: 'DvcDeskDossier',
  elementClass: Element,
  events: {
    onDeskActed: 'dvc-desk-acted' as EventName<DvcDeskActedEvent>,
  },
});
