export { deskOf, type ActOptions, type AgencyQuery, type BulkOptions, type Desk, type DeskQuery, type DeskRatingQuery, type DeskSummaryQuery, type RegisterQuery } from './desk.js';
