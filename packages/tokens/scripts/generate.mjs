import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { provinceFiles } from './province-files.mjs';
import { renderAll } from './render.mjs';

function fill(folder, files) {
  const target = new URL(folder, import.meta.url);
  rmSync(target, { recursive: true, force: true });
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(new URL('./', new URL(path, target)), { recursive: true });
    writeFileSync(new URL(path, target), text);
  }
}

fill('../tokens/provinces/', provinceFiles());
fill('../src/generated/', renderAll());
