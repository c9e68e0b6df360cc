import { DvcReportDashboard } from './report-dashboard.js';

DvcReportDashboard.define();
