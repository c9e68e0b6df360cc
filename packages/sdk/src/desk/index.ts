export { deskOf, type ActOptions, type AgencyQuery, type BulkOptions, type Desk, type DeskQuery, type RegisterQuery } from './desk.js';
