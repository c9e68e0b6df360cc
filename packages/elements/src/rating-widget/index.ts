export { DvcRatingWidget } from './rating-widget.js';
export { DvcRatingKeptEvent, DvcRatingSentEvent } from './rating-widget-events.js';
