// The elements by tag: every folder of @dvcqg/elements that registers one.
import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const elements = join(dirname(fileURLToPath(import.meta.resolve('@dvcqg/elements/package.json'))), 'src');

/** Run beside an element's own code, to win a round trip. */
const ALSO = { 'dvc-dossier-form': ['dossier-form/early/index'] };

/** `{ 'dvc-service-search': ['service-search/define'], … }`, relative to the package. Providers are not among them: every page has one. */
export const elementModules = () =>
  Object.fromEntries(
    readdirSync(elements)
      .filter((folder) => !folder.endsWith('provider') && existsSync(join(elements, folder, 'define.ts')))
      .map((folder) => [`dvc-${folder}`, [`${folder}/define`, ...(ALSO[`dvc-${folder}`] ?? [])]]),
  );
