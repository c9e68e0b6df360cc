// Makes an element with the generator in a temporary folder and holds it to what every element must do: types and tests.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '../../..');
const elements = join(root, 'packages/elements');
const NAME = 'generated-sample';
const FILES = ['README.md', 'define.ts', 'index.ts', ...['.stories', '.test', '', '-events', '-labels', '-styles'].map((part) => `${NAME}${part}.ts`)];
// Below the elements package, so that its dependencies are found; .tmp is left out of git and of the package's own tests.
const folder = join(elements, '.tmp', `new-element-${process.pid}`);
const here = `.tmp/new-element-${process.pid}`;

const run = (command, args, expected = 0) => {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: elements, encoding: 'utf8', timeout: 180_000 });
  if (status !== expected) throw new Error(`${command} ${args.join(' ')} ended with ${status}, not ${expected}\n${stdout}${stderr}`);
};

const generator = join(root, 'packages/tooling/scripts/new-element.mjs');
const generate = (args, expected) => run(process.execPath, [generator, ...args, '--out', folder], expected);
const bin = (name) => join(root, 'node_modules/.bin', name);

const writeConfigs = () => {
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ extends: '../../tsconfig.json', include: [`${NAME}/*.ts`] }));
  writeFileSync(
    join(folder, 'vitest.config.ts'),
    `import base from '../../vitest.config.js';\nexport default { ...base, test: { ...base.test, include: ['${here}/**/*.test.ts'] } };\n`,
  );
};

try {
  mkdirSync(folder, { recursive: true });
  for (const bad of [[], ['Sample'], ['dvc-sample'], ['a--b'], ['../x'], ['core'], ['provider'], ['two', 'names'], ['x', '--force']]) generate(bad, 1);
  generate([NAME]);
  generate([NAME], 1);
  const missing = FILES.filter((file) => !readdirSync(join(folder, NAME)).includes(file));
  if (missing.length > 0) throw new Error(`The generator made no ${missing.join(', ')}`);
  writeConfigs();
  run(bin('tsc'), ['--noEmit', '-p', `${here}/tsconfig.json`]);
  run(bin('vitest'), ['run', '--config', `${here}/vitest.config.ts`, '--root', '.']);
  console.log('A generated element passes types and tests.');
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
