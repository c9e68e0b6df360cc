import { fileURLToPath } from 'node:url';
import { buildExamples } from '../examples/build-examples.js';
import { readShippedCatalog } from '../shipped.js';
import { readRecords } from '../store/catalog-store.js';
import { writeAll } from '../store/files.js';

/** Writes the contract's examples from the shipped catalogue. */
const directory = fileURLToPath(new URL('../../../openapi/examples/', import.meta.url));
const counterOnly = await readRecords(fileURLToPath(new URL('../../data/examples/counter-only.ndjson', import.meta.url)));
const examples = buildExamples(await readShippedCatalog(), counterOnly);
await writeAll(directory, [...examples].map(([name, example]) => ({ name, lines: [JSON.stringify(example, null, 2)] })));
process.stdout.write(`${examples.size} examples written\n`);
