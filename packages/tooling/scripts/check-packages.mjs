// Packs every public package as it would be published and checks the tarball: entries, types, no lifecycle scripts.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { environment, root, run } from './dependencies.mjs';

const LIFECYCLE = ['preinstall', 'install', 'postinstall', 'prepare', 'prepublish'];
const folder = mkdtempSync(join(tmpdir(), 'dvcqg-pack-'));
try {
  for (const name of readdirSync(join(root, 'packages'))) {
    const cwd = join(root, 'packages', name);
    const manifest = JSON.parse(readFileSync(join(cwd, 'package.json'), 'utf8'));
    if (manifest.private) continue;
    const lifecycle = LIFECYCLE.filter((script) => manifest.scripts?.[script]);
    if (lifecycle.length > 0) throw new Error(`${manifest.name} has lifecycle scripts: ${lifecycle.join(', ')}`);
    const [packed] = JSON.parse(execFileSync('npm', ['pack', '--json', '--pack-destination', folder], { cwd, env: environment(), encoding: 'utf8' }));
    const tarball = join(folder, packed.filename);
    console.log(`${manifest.name}: ${packed.files.length} files, ${(packed.size / 1000).toFixed(1)} kB`);
    run('publint', ['--strict', tarball]);
    // Files for a page's script tag have no types.
    if (packed.files.some(({ path }) => path.endsWith('.d.ts'))) run('attw', [tarball, '--profile', 'esm-only', '--format', 'ascii', '--no-emoji', '--quiet', ...(manifest.attw?.exclude ?? [])]);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
