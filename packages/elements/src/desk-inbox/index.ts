export { DvcDeskInbox } from './desk-inbox.js';
export { DvcDeskOpenEvent } from './desk-inbox-events.js';
