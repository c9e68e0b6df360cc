import { create as contentDisposition } from 'content-disposition';
import type { Locale, ReportFormat } from '@dvcqg/openapi';
import { contentTag } from '../../http/etag.js';
import { FileAnswer } from '../../http/operation.js';
import { toCsv } from '../../reports/files/csv.js';
import type { Sheet } from '../../reports/files/sheet.js';
import { toXlsx } from '../../reports/files/xlsx.js';

/** Media types of reports, the usual one first. */
export const REPORT_MEDIA = ['application/json', 'text/csv', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'] as const;

const FORMATS: readonly ReportFormat[] = ['json', 'csv', 'xlsx'];

/** The form of an answer: as asked for by name, otherwise as `Accept` likes it. */
export const formatOf = (asked: ReportFormat | undefined, media: string): ReportFormat => asked ?? FORMATS[(REPORT_MEDIA as readonly string[]).indexOf(media)] ?? 'json';

/** Files are for the province's own use: in Vietnamese. */
export const localeOf = (format: ReportFormat, locale: Locale): Locale => (format === 'json' ? locale : 'vi');

/** A report as a file under a name that tells what it is. CSV holds the first table alone. */
export async function asFile(format: 'csv' | 'xlsx', name: string, sheets: readonly Sheet[]): Promise<FileAnswer> {
  const [first] = sheets;
  const bytes = format === 'xlsx' || !first ? await toXlsx(sheets) : toCsv(first);
  const contentType = format === 'csv' ? 'text/csv; charset=utf-8' : REPORT_MEDIA[2];
  return new FileAnswer(bytes, { contentType, disposition: contentDisposition(`${name}.${format}`), tag: contentTag(`${format} ${JSON.stringify(sheets)}`) });
}
