import { readFile } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { toService } from '../mapping/to-service.js';
import type { CatalogRecord } from '../record.js';
import { readExport, type ReadOptions, type ReadResult } from '../source/read-export.js';
import type { Service } from '@dvcqg/openapi';

/** A made-up row of an export; `more` replaces whole values. */
export function row(more: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return {
    code: '1.900001',
    name: 'Thủ tục mẫu',
    departmentPromulgateCode: 'G15',
    departmentPromulgateName: 'Bộ Mẫu',
    categoriesDetails: [{ code: 'G15-TP07', name: 'Hộ tịch' }],
    subjectTypesDetails: [{ code: 'ĐT1', name: 'Công dân Việt Nam' }],
    isWard: true,
    executionMethods: [{ submissionMethod: 'ONLINE', processingTime: 5, processingTimeUnit: 'WORKING_DAY', fees: [{ type: 'FEE', value: 0 }] }],
    updatedAt: 1_767_200_400_000,
    ...more,
  };
}

/** The service of a row that must be taken. */
export function serviceOf(more: Readonly<Record<string, unknown>> = {}, warnings: string[] = []): Service {
  const mapped = toService(row(more), { warn: (message) => warnings.push(message) });
  if ('problem' in mapped) throw new Error(mapped.problem.message);
  return mapped.service;
}

export function recordOf(more: Readonly<Record<string, unknown>> = {}, popularity: CatalogRecord['popularity'] = 0): CatalogRecord {
  return { service: serviceOf(more), popularity };
}

/** All results of an export held in memory, given in chunks of `size` bytes. */
export async function readAll(content: Uint8Array | string, options: ReadOptions = {}, size = 1 << 16): Promise<ReadResult[]> {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  const chunks: Uint8Array[] = [];
  for (let start = 0; start < bytes.length; start += size) chunks.push(bytes.subarray(start, start + size));
  const results: ReadResult[] = [];
  for await (const result of readExport(Readable.from(chunks), options)) results.push(result);
  return results;
}

/** The fixture with every known quirk. */
export function quirks(): Promise<Buffer> {
  return readFile(new URL('../../fixtures/quirks.ndjson', import.meta.url));
}
