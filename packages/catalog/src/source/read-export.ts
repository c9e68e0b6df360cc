import { factsOnly } from '../mapping/facts-only.js';
import { toService, type MappingOptions } from '../mapping/to-service.js';
import type { ImportProblem, ImportProblemCode } from '../problem.js';
import type { CatalogRecord } from '../record.js';
import { whyNotSelected, type Selection } from '../selection.js';
import { readLines, type Line } from './lines.js';

export interface ReadOptions extends Selection, Pick<MappingOptions, 'aliases'> {
  /** Leave out the long texts; see `factsOnly`. */
  readonly factsOnly?: boolean;
  /** Largest line in bytes. */
  readonly maxLineBytes?: number;
}

/** One line of an export: the service it holds, with what had to be left out of it, or why it was not taken. */
export type ReadResult =
  | { readonly line: number; readonly record: CatalogRecord; readonly warnings: readonly string[] }
  | { readonly line: number; readonly problem: ImportProblem };

type Parsed = { readonly value: unknown } | { readonly problem: ImportProblem };

/** What half a line looks like. */
const CUT: ReadonlySet<ImportProblemCode> = new Set(['broken_json', 'not_utf8']);

function parse(text: string): Parsed {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch (error) {
    return { problem: { code: 'broken_json', message: error instanceof Error ? error.message.slice(0, 200) : 'Not JSON' } };
  }
}

/** The JSON value of a line. A last line without a line break that is none was cut off with the rest of the file. */
function valueOf(read: Line): Parsed {
  const parsed = 'problem' in read ? read : parse(read.text);
  if (!('problem' in parsed) || !read.isOpen || !CUT.has(parsed.problem.code)) return parsed;
  return { problem: { code: 'truncated', message: `The file ends within a line: ${parsed.problem.message}` } };
}

function toRecord(row: unknown, options: ReadOptions, warnings: string[]): { readonly record: CatalogRecord } | { readonly problem: ImportProblem } {
  const mapped = toService(row, { ...(options.aliases ? { aliases: options.aliases } : {}), warn: (message) => warnings.push(message) });
  if ('problem' in mapped) return mapped;
  const service = options.factsOnly ? factsOnly(mapped.service) : mapped.service;
  const record: CatalogRecord = { service, popularity: options.aliases?.services.get(service.code)?.popularity ?? 0 };
  const reason = whyNotSelected(row, record, options);
  return reason === undefined ? { record } : { problem: { code: 'not_selected', message: reason, service: service.code } };
}

/**
 * Reads a national export (NDJSON, plain or gzip) line by line. Every line that is not empty comes back once, as a record
 * or as a problem; nothing throws. Of several lines with one code the first is taken. Memory is constant but for the codes
 * already seen.
 */
export async function* readExport(source: AsyncIterable<Uint8Array>, options: ReadOptions = {}): AsyncGenerator<ReadResult> {
  const seen = new Map<string, number>();
  for await (const read of readLines(source, options.maxLineBytes)) {
    const { line } = read;
    const parsed = valueOf(read);
    const warnings: string[] = [];
    const result = 'problem' in parsed ? parsed : toRecord(parsed.value, options, warnings);
    if ('problem' in result) {
      yield { line, problem: result.problem };
      continue;
    }
    const { code } = result.record.service;
    const first = seen.get(code);
    if (first !== undefined) yield { line, problem: { code: 'duplicate_code', message: `The code stands on line ${first} already`, service: code } };
    else yield { line, record: result.record, warnings };
    if (first === undefined) seen.set(code, line);
  }
}
