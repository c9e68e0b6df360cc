// Takes the words out of the code into xliff/, and makes the modules of src/generated/locales from the translations.
// lit-localize ends with 0 although translations are missing; this script does not.
import { spawnSync } from 'node:child_process';

const run = (command) => {
  const { status, stdout, stderr } = spawnSync('lit-localize', [command], { encoding: 'utf8' });
  const output = `${stdout}${stderr}`;
  process.stdout.write(output);
  return { failed: status !== 0, output };
};

const extracted = run('extract');
const built = extracted.failed ? extracted : run('build');
if (built.failed || /missing/i.test(built.output)) {
  console.error('Every message needs its translation in xliff/en.xlf and xliff/zh-Hans.xlf.');
  process.exit(1);
}
