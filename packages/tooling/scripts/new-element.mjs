// Makes the folder of a new element with all that an element has: npm run new:element -- my-thing [--out DIR]
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const root = join(dirname(fileURLToPath(import.meta.url)), '../../..');
const SOURCE = join(root, 'packages/elements/src');
const TESTING = join(root, 'packages/elements/testing');
const TEMPLATES = join(root, 'packages/tooling/templates/element');
const SUFFIX = '.template';
const NAME = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
/** Folders of the elements package that are no elements, and the name that imports an element's definition. */
const TAKEN = new Set(['core', 'generated', 'define', 'index', 'testing']);

const refuse = (reason) => {
  console.error(`${reason}\nUsage: npm run new:element -- <subject-role> [--out <folder>], e.g. npm run new:element -- status-tracker`);
  process.exit(1);
};

const readArguments = () => {
  try {
    const { values, positionals } = parseArgs({ options: { out: { type: 'string' } }, allowPositionals: true });
    return { names: positionals, out: resolve(values.out ?? SOURCE) };
  } catch (error) {
    return refuse(error.message);
  }
};

const checkName = (name, folder) => {
  if (name.startsWith('dvc-')) refuse(`The tag gets its "dvc-" by itself: write "${name.slice(4)}".`);
  if (!NAME.test(name)) refuse(`"${name}" is no kebab-case name of lower-case letters and digits.`);
  if (TAKEN.has(name)) refuse(`"${name}" is taken by the elements package itself.`);
  if (existsSync(folder) || existsSync(join(SOURCE, name))) refuse(`There is an element "${name}" already.`);
};

const pascalCase = (name) => name.replace(/(?:^|-)(\w)/g, (_, letter) => letter.toUpperCase());
const title = (name) => name[0].toUpperCase() + name.slice(1).replaceAll('-', ' ');
const importPath = (from, to) => {
  const path = relative(from, to).split(sep).join('/');
  return path.startsWith('.') ? path : `./${path}`;
};

const fill = (text, values) => Object.entries(values).reduce((filled, [key, value]) => filled.replaceAll(`__${key}__`, value), text);

const { names, out } = readArguments();
const [name] = names;
if (names.length !== 1) refuse('One name is needed.');
const folder = join(out, name);
checkName(name, folder);
const values = {
  name,
  tag: `dvc-${name}`,
  Class: `Dvc${pascalCase(name)}`,
  Title: title(name),
  src: importPath(folder, SOURCE),
  testing: importPath(folder, TESTING),
};

mkdirSync(folder, { recursive: true });
for (const template of readdirSync(TEMPLATES)) {
  const file = fill(template.slice(0, -SUFFIX.length), values);
  writeFileSync(join(folder, file), fill(readFileSync(join(TEMPLATES, template), 'utf8'), values), { flag: 'wx' });
}

console.log(`Made ${relative(process.cwd(), folder)}. Next:
  1. npm run localize -w @dvcqg/elements   takes the words into xliff/: translate them there, then run it again
  2. npm run build -w @dvcqg/elements      then: node packages/tooling/scripts/element-docs.mjs
  3. npm test -w @dvcqg/elements -- ${name}`);
