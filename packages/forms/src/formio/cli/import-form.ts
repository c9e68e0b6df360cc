#!/usr/bin/env node
// npm run forms:import -- file.json: writes the definition to standard output, and to standard error what was not carried over.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { FormioFault, importFormio } from '../import.js';

const [file] = process.argv.slice(2);

function run(path: string): number {
  try {
    // npm runs this in the package's folder; the file is meant from where the command was typed.
    const { definition, notCarriedOver } = importFormio(JSON.parse(readFileSync(resolve(process.env['INIT_CWD'] ?? '.', path), 'utf8')));
    process.stdout.write(`${JSON.stringify(definition, null, 2)}\n`);
    for (const { pointer, reason } of notCarriedOver) process.stderr.write(`${pointer}: ${reason}\n`);
    process.stderr.write(`${notCarriedOver.length} not carried over\n`);
    return 0;
  } catch (error) {
    if (!(error instanceof FormioFault || error instanceof SyntaxError || (error as NodeJS.ErrnoException).code === 'ENOENT')) throw error;
    process.stderr.write(`${path}: ${(error as Error).message}\n`);
    return 1;
  }
}

if (file === undefined) {
  process.stderr.write('Usage: npm run forms:import -- file.json\n');
  process.exitCode = 2;
} else {
  process.exitCode = run(file);
}
