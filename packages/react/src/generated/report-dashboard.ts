// Generated from the elements' manifest by scripts/generate.mjs. Do not edit.
import '@dvcqg/elements/report-dashboard/define';
import { DvcReportDashboard as Element, type DvcReportChangedEvent } from '@dvcqg/elements/report-dashboard';
import { createComponent, type EventName } from '@lit/react';
import * as react from 'react';

/** How a province serves, in figures and charts. Properties and events: see `@dvcqg/elements/report-dashboard`. */
export const DvcReportDashboard = createComponent({
  react,
  tagName: 'dvc-report-dashboard',
  displayName: 'DvcReportDashboard',
  elementClass: Element,
  events: {
    onReportChanged: 'dvc-report-changed' as EventName<DvcReportChangedEvent>,
  },
});
