// Generated from the elements' manifest by scripts/generate.mjs. Do not edit.
import '@dvcqg/elements/desk-inbox/define';
import { DvcDeskInbox as Element, type DvcDeskOpenEvent } from '@dvcqg/elements/desk-inbox';
import { createComponent, type EventName } from '@lit/react';
import * as react from 'react';

/** The inbox of the one-stop, for officers. Properties and events: see `@dvcqg/elements/desk-inbox`. */
export const DvcDeskInbox = createComponent({
  react,
  tagName: 'dvc-desk-inbox',
  displayName: 'DvcDeskInbox',
  elementClass: Element,
  events: {
    onDeskOpen: 'dvc-desk-open' as EventName<DvcDeskOpenEvent>,
  },
});
