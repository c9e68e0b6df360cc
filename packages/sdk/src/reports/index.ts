export { reportsOf, type ReportName, type ReportQuery, type Reports } from './reports.js';
