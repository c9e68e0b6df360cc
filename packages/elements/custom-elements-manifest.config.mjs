import { readFileSync, writeFileSync } from 'node:fs';
import { customElementJetBrainsPlugin } from 'custom-element-jet-brains-integration';
import { customElementVsCodePlugin } from 'custom-element-vs-code-integration';
import { jsxTypesPlugin } from '@wc-toolkit/jsx-types';

const folderOf = (path) => path.split('/')[1];

/** The analyser also takes the arguments of `new …Event(code)` for names of events; ours all begin with dvc-. */
const onlyOurEvents = {
  name: 'only-our-events',
  packageLinkPhase({ customElementsManifest: { modules } }) {
    for (const declaration of modules.flatMap(({ declarations = [] }) => declarations)) declaration.events &&= declaration.events.filter(({ name }) => name?.startsWith('dvc-'));
  },
};

/** The types for JSX name the events' classes without saying where they are. */
const eventsForJsx = {
  name: 'events-for-jsx',
  packageLinkPhase({ customElementsManifest: { modules } }) {
    const file = 'editors/jsx.d.ts';
    const imports = modules.flatMap(({ path, declarations = [] }) => {
      const names = declarations.flatMap(({ events = [] }) => events.flatMap(({ type }) => type?.text ?? []));
      return names.length > 0 ? [`import type { ${names.join(', ')} } from '@dvcqg/elements/${folderOf(path)}';\n`] : [];
    });
    writeFileSync(file, imports.join('') + readFileSync(file, 'utf8'));
  },
};

export default {
  globs: ['src/**/*.ts'],
  exclude: ['src/**/*.test.ts', 'src/**/*.stories.ts', 'src/generated/**', 'src/core/**', 'src/**/define.ts'],
  outdir: '.',
  litelement: true,
  // What editors offer while somebody types one of our tags.
  plugins: [
    onlyOurEvents,
    customElementVsCodePlugin({ outdir: 'editors', htmlFileName: 'vscode.html-custom-data.json', cssFileName: null }),
    customElementJetBrainsPlugin({ outdir: 'editors', webTypesFileName: 'web-types.json', packageJson: false }),
    jsxTypesPlugin({ outdir: 'editors', fileName: 'jsx.d.ts', componentTypePath: (_name, _tag, path) => `@dvcqg/elements/${folderOf(path)}` }),
    eventsForJsx,
  ],
};
