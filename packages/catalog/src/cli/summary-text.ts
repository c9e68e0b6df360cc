import type { BuildResult } from './build-catalog.js';

const row = (count: number, text: string): string => `${String(count).padStart(7)}  ${text}`;

/** What an import did, for a person to read. */
export function summaryText(result: BuildResult, reportPath: string): string {
  const { changes } = result;
  const lines = [
    row(result.taken, 'services taken'),
    row(changes.added.length, 'of them new'),
    row(changes.changed.length, 'changed: new version written, the old one kept'),
    row(changes.refreshed.length, 'refreshed: only keywords, popularity, life events or the date of change'),
    row(changes.restored.length, 'restored after a withdrawal'),
    row(changes.unchanged.length, 'unchanged'),
    row(changes.withdrawn.length, 'no longer in the export: marked as withdrawn'),
    row(result.notSelected, 'lines of services that this portal does not take'),
    row(result.refused, 'lines refused'),
    row(result.warnings, 'values that could not be used'),
  ];
  if (result.report.length > 0) lines.push(`Details: ${reportPath}`);
  if (result.hidden > 0) lines.push(`Whatever is missing was kept: nothing was withdrawn, because ${result.hidden} of the lines could not be read.`);
  if (!result.isComplete) lines.push('The export broke off before its end: nothing was withdrawn. Import it again when it is whole.');
  lines.push(result.wrote ? 'Catalogue written.' : 'Nothing changed; nothing was written.');
  return `${lines.join('\n')}\n`;
}
