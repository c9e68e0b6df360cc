// Budgets of what a citizen's phone downloads, in brotli bytes. Fails when one is exceeded.
import { root } from './dependencies.mjs';
import { budgets } from '../bench/sizes.mjs';

let failed = false;
for (const { name, bytes, limit } of await budgets(root)) {
  const over = bytes > limit;
  failed ||= over;
  console.log(`${over ? '✗' : '✓'} ${name}: ${bytes.toLocaleString('en')} of ${limit.toLocaleString('en')} bytes`);
}
process.exit(failed ? 1 : 0);
