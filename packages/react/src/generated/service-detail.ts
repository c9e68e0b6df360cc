// Generated from the elements' manifest by scripts/generate.mjs. Do not edit.
import '@dvcqg/elements/service-detail/define';
import { DvcServiceDetail as Element, type DvcServiceLoadedEvent } from '@dvcqg/elements/service-detail';
import { createComponent, type EventName } from '@lit/react';
import * as react from 'react';

/** Everything a citizen must know of a procedure. Properties and events: see `@dvcqg/elements/service-detail`. */
export const DvcServiceDetail = createComponent({
  react,
  tagName: 'dvc-service-detail',
  displayName: 'DvcServiceDetail',
  elementClass: Element,
  events: {
    onServiceLoaded: 'dvc-service-loaded' as EventName<DvcServiceLoadedEvent>,
  },
});
