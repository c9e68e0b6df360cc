// The house rules of CONTRIBUTING.md that a linter does not know. Each finding names the rule, the file and the line.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { root } from './dependencies.mjs';

const LONGEST_FILE = 250;
const OWN_FILE = 'packages/tooling/scripts/check-house-rules.mjs';
const isSource = (file) => /\.(ts|mjs)$/.test(file) && !/(generated|\.test\.|\.e2e\.|\.stories\.|\.d\.)/.test(file);
const within = (...folders) => (file) => folders.some((folder) => file.startsWith(folder));
const inElements = (file) => file.startsWith('packages/elements/src/') && isSource(file);
const PURE = within('packages/domain/src/', 'packages/search/src/', 'packages/forms/src/');

/** A rule forbids a pattern in the files it names. */
const RULES = [
  { name: 'Only send.ts knows ky', files: (f) => isSource(f) && !f.endsWith('sdk/src/core/send.ts'), pattern: /from 'ky'/ },
  { name: 'Only repositories and the database folder know SQL', files: (f) => f.startsWith('apps/gateway/src/') && isSource(f) && !/\/(db|postings|testing)\/|repository\.ts$/.test(f), pattern: /from '(pg|kysely)'|\bsql`/ },
  { name: 'Only main.ts and command-line tools read the environment', files: (f) => /^(apps|packages)\/\w+\/src\//.test(f) && isSource(f) && !/main\.ts$|\/(cli|testing)\//.test(f), pattern: /process\.env/ },
  { name: 'Only a path that ends in /define registers an element', files: (f) => inElements(f) && !f.endsWith('/define.ts') && !f.endsWith('core/element.ts'), pattern: /customElements\.define|\.define\(/ },
  // The early script of the form asks before there is an element, an SDK or Lit.
  { name: 'An element never calls fetch', files: (f) => inElements(f) && !f.includes('/dossier-form/early/'), pattern: /(?<![.\w])fetch\(/ },
  { name: 'No inline styles and no raw HTML in templates', files: inElements, pattern: /\sstyle=|styleMap|<style|unsafeHTML|unsafeStatic|innerHTML/ },
  { name: 'No sizes in rem', files: (f) => (inElements(f) || f.startsWith('packages/tokens/tokens/')), pattern: /\d(rem)\b/ },
  { name: 'Pure packages know no clock, no network and no page', files: (f) => PURE(f) && isSource(f), pattern: /Date\.now|new Date\(\)|(?<![.\w])fetch\(|\bdocument\.|(?<![-\w])window\.|Math\.random/ },
  { name: 'No registry address', files: (f) => /package(-lock)?\.json$|\.npmrc$/.test(f), pattern: /registry\.npmjs\.org|"resolved": "http/ },
  { name: 'Nothing left open', files: isSource, pattern: /\b(TODO|FIXME|XXX)\b/ },
];

const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { cwd: root, encoding: 'utf8' }).split('\n').filter(Boolean);
const findings = [];

for (const file of files) {
  const rules = RULES.filter((rule) => rule.files(file) && file !== OWN_FILE);
  if (rules.length === 0 && !isSource(file)) continue;
  let lines;
  try {
    lines = readFileSync(`${root}/${file}`, 'utf8').split('\n');
  } catch {
    continue; // deleted but not yet committed
  }
  if (isSource(file) && lines.length > LONGEST_FILE + 1) findings.push(`${file}: ${lines.length} lines; a file holds at most ${LONGEST_FILE}`);
  for (const rule of rules) {
    lines.forEach((line, index) => {
      if (rule.pattern.test(line) && !/^\s*(\*|\/\/)/.test(line)) findings.push(`${file}:${index + 1}: ${rule.name}`);
    });
  }
}

for (const file of files.filter((name) => name.endsWith('package.json'))) {
  const manifest = JSON.parse(readFileSync(`${root}/${file}`, 'utf8'));
  for (const group of ['dependencies', 'devDependencies', 'optionalDependencies']) {
    for (const [name, version] of Object.entries(manifest[group] ?? {})) {
      if (!/^\d+\.\d+\.\d+/.test(version)) findings.push(`${file}: ${name}@${version} is not pinned exactly`);
    }
  }
}

if (findings.length > 0) {
  console.error(findings.join('\n'));
  process.exit(1);
}
console.log(`House rules: ${files.length} files, nothing found.`);
