import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ConfigDefaults } from './config.js';

/** Defaults inside this repository: data in `.data`, and the built portal and one-stop as sites when they are there. */
export function configDefaults(): ConfigDefaults {
  const repository = fileURLToPath(new URL('../../../', import.meta.url));
  const built = (app: string): string | undefined => {
    const site = resolve(repository, `apps/${app}/dist`);
    return existsSync(resolve(site, 'index.html')) ? site : undefined;
  };
  return { dataDirectory: resolve(repository, '.data'), siteDirectory: built('portal'), deskDirectory: built('one-stop') };
}
