export { DvcServiceDetail } from './service-detail.js';
export { DvcServiceLoadedEvent } from './service-detail-events.js';
