import { html, render } from 'lit';
import '../src/provider/define.js';
import '../src/report-dashboard/define.js';
import type { Boundaries, DvcReportDashboard } from '../src/report-dashboard/index.js';

interface Options {
  readonly locale?: string;
  readonly boundaries?: Boundaries | null;
  readonly urlState?: boolean;
}

/** Shows a dashboard in a page of its own. */
export const showReport = (fetch: typeof globalThis.fetch, { locale = 'vi', boundaries = null, urlState = true }: Options = {}): DvcReportDashboard => {
  render(
    html`<dvc-provider .fetch=${fetch} locale=${locale}>
      <dvc-report-dashboard ?url-state=${urlState} .boundaries=${boundaries} service-href="/dich-vu/chi-tiet/?code={code}">Tải báo cáo</dvc-report-dashboard>
    </dvc-provider>`,
    document.body,
  );
  return document.querySelector('dvc-report-dashboard') as DvcReportDashboard;
};

/** The page as it was before. */
export const clearReport = (): void => {
  render(html``, document.body);
  history.replaceState(null, '', location.pathname);
  document.documentElement.lang = 'vi';
};
