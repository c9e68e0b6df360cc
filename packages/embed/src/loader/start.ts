import type { PageSettings } from '@dvcqg/elements/page-provider';
import { Files, type Need } from './files.js';
import { watchPage } from './page.js';
import { table } from './table.js';

/** Brings an element before it stands in the page, or where the page cannot be watched, such as in a shadow root. */
export type Load = (tag: string) => Promise<unknown>;

/** What the script's `data-` attributes say; without an endpoint, the gateway that the script comes from. */
function settingsOf({ origin }: URL, data: DOMStringMap): PageSettings {
  const { endpoint = origin, province, locale, theme } = data;
  return { endpoint, province, locale, theme, tags: Object.keys(table.tags) } as PageSettings;
}

/**
 * Brings what the page uses, and nothing else. What cannot be fetched leaves the element as it stands, with the page's own words in
 * it, says so once in the console, and is tried again when another one comes or the line is back.
 */
export function start(script: HTMLScriptElement | null | undefined, address: string): Load {
  const url = new URL('../assets/', address);
  const files = new Files(url.href, Boolean(script?.integrity));
  const pending = new Map<string, Promise<unknown>>();
  const page = async (): Promise<void> => {
    const [module] = await files.run(table.page);
    (module as typeof import('@dvcqg/elements/page-provider/define')).connectPage(settingsOf(url, script?.dataset ?? {}));
  };
  let connected: Promise<void> | undefined;
  const fetchAll = async (tag: string): Promise<void> => {
    try {
      await Promise.all([(connected ??= page()), files.run(table.tags[tag] as Need)]);
    } catch (error) {
      connected = undefined;
      pending.delete(tag);
      throw error;
    }
  };
  const load: Load = (tag) => {
    if (!Object.hasOwn(table.tags, tag)) return Promise.reject(new Error(`No element <${tag}>`));
    const once = pending.get(tag) ?? fetchAll(tag);
    pending.set(tag, once);
    return once;
  };
  watchPage((tag) => {
    if (!pending.has(tag)) load(tag).catch((error: unknown) => console.warn(`dvcqg: <${tag}> could not be loaded.`, error));
  });
  return load;
}
