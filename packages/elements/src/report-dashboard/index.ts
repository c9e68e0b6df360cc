export type { Boundaries, BoundaryFeature } from './map/boundaries.js';
export { DvcReportChangedEvent } from './report-dashboard-events.js';
export { DvcReportDashboard } from './report-dashboard.js';
