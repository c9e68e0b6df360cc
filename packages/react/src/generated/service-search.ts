// Generated from the elements' manifest by scripts/generate.mjs. Do not edit.
import '@dvcqg/elements/service-search/define';
import { DvcServiceSearch as Element, type DvcSearchChangedEvent, type DvcServiceSelectEvent, type DvcServiceSelectedEvent } from '@dvcqg/elements/service-search';
import { createComponent, type EventName } from '@lit/react';
import * as react from 'react';

/** Finds public services. Properties and events: see `@dvcqg/elements/service-search`. */
export const DvcServiceSearch = createComponent({
  react,
  tagName: 'dvc-service-search',
  displayName: 'DvcServiceSearch',
  elementClass: Element,
  events: {
    onServiceSelect: 'dvc-service-select' as EventName<DvcServiceSelectEvent>,
    onServiceSelected: 'dvc-service-selected' as EventName<DvcServiceSelectedEvent>,
    onSearchChanged: 'dvc-search-changed' as EventName<DvcSearchChangedEvent>,
  },
});
