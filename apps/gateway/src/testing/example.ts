import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Value of an example of the contract, by the name of its file. */
export function example<T>(name: string): T {
  const path = fileURLToPath(import.meta.resolve(`@dvcqg/openapi/examples/${name}.json`));
  return (JSON.parse(readFileSync(path, 'utf8')) as { value: T }).value;
}
