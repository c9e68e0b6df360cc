import { isUnavailable } from './db/errors.js';
import { StartError } from './start-error.js';

function wordsFor(error: unknown, usage: string): string {
  const { code } = error as { code?: unknown };
  if (typeof code === 'string' && code.startsWith('ERR_PARSE_ARGS')) return usage;
  if (isUnavailable(error)) return 'The database of DATABASE_URL cannot be reached.';
  return error instanceof StartError ? error.message : String((error as Error).stack);
}

/** Runs what a command line asks for; what goes wrong is said in one text, and the process ends with 1. */
export async function runCommand(main: () => Promise<void>, usage: string): Promise<void> {
  try {
    await main();
  } catch (error) {
    process.stderr.write(`${wordsFor(error, usage)}\n`);
    process.exitCode = 1;
  }
}
