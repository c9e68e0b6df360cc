import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ConfigDefaults } from './config.js';

/** Defaults inside this repository: data in `.data`, and the built portal as the site when there is one. */
export function configDefaults(): ConfigDefaults {
  const repository = fileURLToPath(new URL('../../../', import.meta.url));
  const site = resolve(repository, 'apps/portal/dist');
  return { dataDirectory: resolve(repository, '.data'), siteDirectory: existsSync(resolve(site, 'index.html')) ? site : undefined };
}
