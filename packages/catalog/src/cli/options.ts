import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

export const USAGE = `Usage: npm run catalog:build -w @dvcqg/catalog -- FILE --province H37 --out DIR [options]

  FILE                  national export: one JSON object a line, plain or gzip; - reads standard input
  --province CODE       agency code of the province, e.g. H37; only its services are taken
  --out DIR             where the catalogue is kept; what is there gets new versions
  --aliases DIR         folder of alias files (may be given several times)
  --facts-only          leave out the long descriptive texts
  --online-only         take only services that can be handed in online
  --at TIME             moment of the import, e.g. 2026-07-18T00:00:00Z (default: now)
  --report FILE         where refused lines and warnings are listed (default: catalog-report.ndjson)
  --allow-withdrawals   accept that more than a tenth of the services are missing from the export
  --fresh               forget what DIR holds: start again at version 1`;

/** What the command line asks for; paths are absolute. */
export interface BuildOptions {
  readonly file: string;
  readonly province: string;
  readonly out: string;
  readonly aliases: readonly string[];
  readonly factsOnly: boolean;
  readonly onlineOnly: boolean;
  readonly at: string;
  readonly report: string;
  readonly allowWithdrawals: boolean;
  readonly fresh: boolean;
}

/** The command line is not usable; the message says why. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

function momentFrom(written: string | undefined, now: Date): string {
  const moment = written === undefined ? now : new Date(written);
  if (Number.isNaN(moment.getTime())) throw new UsageError(`--at is not a time: ${written}`);
  return moment.toISOString().replace(/\.\d{3}Z$/, 'Z');
}

/** Reads the command line. Relative paths start from `base`, where the command was typed. Throws {@link UsageError}. */
export function parseOptions(args: readonly string[], base: string, now: Date): BuildOptions {
  const { values, positionals } = parse(args);
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) throw new UsageError('Give one FILE');
  if (values.province === undefined || !/^H\d{2}$/.test(values.province)) throw new UsageError('--province must be an agency code such as H37');
  if (values.out === undefined) throw new UsageError('--out is missing');
  return {
    file: file === '-' ? file : resolve(base, file),
    province: values.province,
    out: resolve(base, values.out),
    aliases: (values.aliases ?? []).map((directory) => resolve(base, directory)),
    factsOnly: values['facts-only'] ?? false,
    onlineOnly: values['online-only'] ?? false,
    at: momentFrom(values.at, now),
    report: resolve(base, values.report ?? 'catalog-report.ndjson'),
    allowWithdrawals: values['allow-withdrawals'] ?? false,
    fresh: values.fresh ?? false,
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        province: { type: 'string' },
        out: { type: 'string' },
        aliases: { type: 'string', multiple: true },
        'facts-only': { type: 'boolean' },
        'online-only': { type: 'boolean' },
        at: { type: 'string' },
        report: { type: 'string' },
        'allow-withdrawals': { type: 'boolean' },
        fresh: { type: 'boolean' },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}
