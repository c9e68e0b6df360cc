// Generated from the elements' manifest by scripts/generate.mjs. Do not edit.
import '@dvcqg/elements/dossier-form/define';
import { DvcDossierForm as Element, type DvcDossierSubmitEvent, type DvcDossierSubmittedEvent } from '@dvcqg/elements/dossier-form';
import { createComponent, type EventName } from '@lit/react';
import * as react from 'react';

/** The form of a service. Properties and events: see `@dvcqg/elements/dossier-form`. */
export const DvcDossierForm = createComponent({
  react,
  tagName: 'dvc-dossier-form',
  displayName: 'DvcDossierForm',
  elementClass: Element,
  events: {
    onDossierSubmit: 'dvc-dossier-submit' as EventName<DvcDossierSubmitEvent>,
    onDossierSubmitted: 'dvc-dossier-submitted' as EventName<DvcDossierSubmittedEvent>,
  },
});
