import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { renderAll } from './render.mjs';

const target = new URL('../src/generated/', import.meta.url);
rmSync(target, { recursive: true, force: true });
mkdirSync(new URL('themes/', target), { recursive: true });
for (const [path, text] of Object.entries(renderAll())) writeFileSync(new URL(path, target), text);
