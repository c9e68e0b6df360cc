import { readFile, readdir } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';
import type { Incoming, Work } from '../http/exchange.js';
import { type Content, PreparedAnswer } from '../http/prepared.js';
import { ProblemError } from '../http/problem.js';
import type { Reply } from '../http/reply.js';
import { contentTypeOf } from './content-types.js';

/** Serves the files of a static site. */
export type Site = Work;

const REVALIDATE = 'public, no-cache';
const FOREVER = 'public, max-age=31536000, immutable';
/** Files under `assets/` carry a hash of their content in their name; what stands under a whole version never changes. */
const IS_FOREVER = /^(?:assets|v\d+\.\d+\.\d+)\//;

async function listFiles(directory: string): Promise<string[]> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => relative(directory, join(entry.parentPath, entry.name)).split(sep).join('/'));
}

async function readIfListed(directory: string, files: ReadonlySet<string>, name: string): Promise<Buffer<ArrayBuffer> | undefined> {
  return files.has(name) ? Buffer.from(await readFile(join(directory, name))) : undefined;
}

/** @param at where it is served, such as `/mot-cua`; empty for the root */
async function readSite(at: string, directory: string): Promise<ReadonlyMap<string, PreparedAnswer>> {
  const files = new Set(await listFiles(directory));
  const answers = new Map<string, PreparedAnswer>();
  for (const name of files) {
    const isSibling = /\.(?:br|gz)$/.test(name) && files.has(name.slice(0, name.lastIndexOf('.')));
    if (isSibling) continue;
    const content: Content = {
      identity: Buffer.from(await readFile(join(directory, name))),
      br: await readIfListed(directory, files, `${name}.br`),
      gzip: await readIfListed(directory, files, `${name}.gz`),
    };
    const cacheControl = IS_FOREVER.test(name) ? FOREVER : REVALIDATE;
    answers.set(`${at}/${name}`, new PreparedAnswer(content, { cacheControl }, contentTypeOf(extname(name))));
  }
  return answers;
}

/** The places where the page of an address may be, in the order they are looked for. */
function candidates(pathname: string): readonly string[] {
  if (pathname.endsWith('/')) return [`${pathname}index.html`];
  return [pathname, `${pathname}.html`, `${pathname}/index.html`];
}

async function missingPage(answers: ReadonlyMap<string, PreparedAnswer>, incoming: Incoming): Promise<Reply> {
  const page = answers.get('/404.html');
  // Browsers that go to a page name HTML; a program is better served with problem details.
  if (!page || incoming.header('accept')?.includes('text/html') !== true) throw new ProblemError('not_found', { headers: { vary: 'Accept' } });
  const reply = await page.reply(undefined, incoming.header('accept-encoding'));
  const { etag: _etag, ...headers } = reply.headers;
  return { ...reply, status: 404, headers: { ...headers, vary: 'Accept, Accept-Encoding' } };
}

/**
 * Reads built sites into memory and makes the work that serves them. Only the files that were there are ever answered,
 * by exact name, so no path can lead out of the directories.
 * @param directories by the path below which each is served, such as `/mot-cua`; empty for the root
 */
export async function loadSite(directories: Readonly<Record<string, string>>): Promise<Site> {
  const sites = await Promise.all(Object.entries(directories).map(([at, directory]) => readSite(at, directory)));
  const answers = new Map(sites.flatMap((site) => [...site]));
  return async (incoming) => {
    if (incoming.method === 'OPTIONS') return { status: 204, headers: { allow: 'GET, HEAD, OPTIONS' }, body: null };
    if (incoming.method !== 'GET' && incoming.method !== 'HEAD') throw new ProblemError('method_not_allowed', { headers: { allow: 'GET, HEAD, OPTIONS' } });
    for (const name of candidates(incoming.pathname)) {
      const answer = answers.get(name);
      if (answer) return answer.reply(incoming.header('if-none-match'), incoming.header('accept-encoding'));
    }
    return missingPage(answers, incoming);
  };
}
