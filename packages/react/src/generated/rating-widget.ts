// Generated from the elements' manifest by scripts/generate.mjs. Do not edit.
import '@dvcqg/elements/rating-widget/define';
import { DvcRatingWidget as Element, type DvcRatingKeptEvent, type DvcRatingSentEvent } from '@dvcqg/elements/rating-widget';
import { createComponent, type EventName } from '@lit/react';
import * as react from 'react';

/** Asks how somebody was served. Properties and events: see `@dvcqg/elements/rating-widget`. */
export const DvcRatingWidget = createComponent({
  react,
  tagName: 'dvc-rating-widget',
  displayName: 'DvcRatingWidget',
  elementClass: Element,
  events: {
    onRatingSent: 'dvc-rating-sent' as EventName<DvcRatingSentEvent>,
    onRatingKept: 'dvc-rating-kept' as EventName<DvcRatingKeptEvent>,
  },
});
