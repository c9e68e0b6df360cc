export { flush, send } from './delivery.js';
export { lateStyles } from './late-styles.js';
export { moreView } from './more-view.js';
export { panelView } from './panel-view.js';
export { statusView } from './status-view.js';
export { toRequest } from './submission.js';
