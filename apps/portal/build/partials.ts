import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

const INCLUDE = /<!-- include ([a-z-]+) -->/g;

/** Puts `partials/<name>.html` in place of `<!-- include <name> -->`, and marks the link to the page itself. */
export function partials(folder: string): Plugin {
  return {
    name: 'portal-partials',
    configureServer: (server) => void server.watcher.add(folder),
    transformIndexHtml: {
      order: 'pre',
      handler: (html, { path }) =>
        markCurrent(
          html.replace(INCLUDE, (_, name: string) => readFileSync(join(folder, `${name}.html`), 'utf8').trim()),
          path.replace(/index\.html$/, ''),
        ),
    },
  };
}

const markCurrent = (html: string, path: string): string =>
  html.replaceAll(`class="menu__link" href="${path}"`, `class="menu__link" aria-current="page" href="${path}"`);
