import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ConfigDefaults } from './config.js';

/** Defaults inside this repository: data in `.data`, and the built portal, one-stop and embedded files when they are there. */
export function configDefaults(): ConfigDefaults {
  const repository = fileURLToPath(new URL('../../../', import.meta.url));
  const built = (place: string, sign = 'index.html'): string | undefined => {
    const site = resolve(repository, place, 'dist');
    return existsSync(resolve(site, sign)) ? site : undefined;
  };
  return {
    dataDirectory: resolve(repository, '.data'),
    siteDirectory: built('apps/portal'),
    deskDirectory: built('apps/one-stop'),
    embedDirectory: built('packages/embed', 'versions.json'),
  };
}
