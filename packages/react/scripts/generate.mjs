// Writes a React component for every element, from the manifest that the elements' build makes.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const target = new URL('../src/generated/', import.meta.url);
const manifest = JSON.parse(readFileSync(fileURLToPath(import.meta.resolve('@dvcqg/elements/custom-elements.json')), 'utf8'));

/** `src/service-search/service-search.ts` → `service-search`. */
const folderOf = (path) => path.split('/')[1];
/** `dvc-service-selected` → `onServiceSelected`. */
const propertyOf = (event) => `on${event.replace(/^dvc/, '').replaceAll(/-(\w)/g, (_, letter) => letter.toUpperCase())}`;

function render(folder, { name, tagName, summary, events = [] }) {
  const ours = events.filter((event) => event.name?.startsWith('dvc-') && event.type?.text);
  const types = ours.map(({ type }) => `type ${type.text}`).sort();
  const lines = ours.map((event) => `    ${propertyOf(event.name)}: '${event.name}' as EventName<${event.type.text}>,`);
  return `// Generated from the elements' manifest by scripts/generate.mjs. Do not edit.
import '@dvcqg/elements/${folder}/define';
import { ${[`${name} as Element`, ...types].join(', ')} } from '@dvcqg/elements/${folder}';
import { createComponent${ours.length > 0 ? ', type EventName' : ''} } from '@lit/react';
import * as react from 'react';

/** ${summary ?? `\`<${tagName}>\``} Properties and events: see \`@dvcqg/elements/${folder}\`. */
export const ${name} = createComponent({
  react,
  tagName: '${tagName}',
  displayName: '${name}',
  elementClass: Element,
  events: {${lines.length > 0 ? `\n${lines.join('\n')}\n  ` : ''}},
});
`;
}

rmSync(target, { recursive: true, force: true });
mkdirSync(target, { recursive: true });
for (const { path, declarations = [] } of manifest.modules) {
  for (const declaration of declarations.filter(({ tagName }) => tagName)) {
    writeFileSync(new URL(`${folderOf(path)}.ts`, target), render(folderOf(path), declaration));
  }
}
