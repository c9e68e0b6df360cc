// Generated from the elements' manifest by scripts/generate.mjs. Do not edit.
import '@dvcqg/elements/status-tracker/define';
import { DvcStatusTracker as Element, type DvcDossierOpenedEvent, type DvcDossierPayEvent, type DvcDossierRateEvent } from '@dvcqg/elements/status-tracker';
import { createComponent, type EventName } from '@lit/react';
import * as react from 'react';

/** Tells where a dossier stands and what is to be done. Properties and events: see `@dvcqg/elements/status-tracker`. */
export const DvcStatusTracker = createComponent({
  react,
  tagName: 'dvc-status-tracker',
  displayName: 'DvcStatusTracker',
  elementClass: Element,
  events: {
    onDossierOpened: 'dvc-dossier-opened' as EventName<DvcDossierOpenedEvent>,
    onDossierPay: 'dvc-dossier-pay' as EventName<DvcDossierPayEvent>,
    onDossierRate: 'dvc-dossier-rate' as EventName<DvcDossierRateEvent>,
  },
});
