import { openChromium, openFirefox, findFirefox, type WatchedPage } from '@dvcqg/tooling/hostile-text/browsers';
import { hostileTexts } from '@dvcqg/tooling/hostile-text/corpus';
import type { HostileSurface } from '@dvcqg/tooling/hostile-text/surface';
import { findExecutions } from '@dvcqg/tooling/hostile-text/watch';
import { expect, test } from '@playwright/test';
import { feedbackSurface } from './hostile-text/feedback-surface.js';
import { ratingsSurface } from './hostile-text/ratings-surface.js';

/** Everything into which strangers put words that are shown again. A new part with such words adds its own. */
const SURFACES: readonly ((base: string) => HostileSurface)[] = [ratingsSurface, feedbackSurface];

const WITHOUT_FIREFOX = 'Not read in Firefox: it is not on this machine (Debian: firefox-esr, or FIREFOX_PATH).';

/** A page that wrote a stranger's words as markup: both browsers must run them, or nothing here proves anything. */
async function provesItself(page: WatchedPage, url: string): Promise<void> {
  await page.goto(url);
  await page.evaluate(() => document.body.insertAdjacentHTML('beforeend', '<p><img src="/none" onerror="alert(1)"><a href="javascript:alert(2)">x</a></p>'), undefined);
  await expect.poll(() => page.evaluate(findExecutions, undefined)).toEqual(expect.arrayContaining(['alert(1)', 'img[onerror]', 'a[href=javascript:alert(2)]']));
}

for (const surfaceOf of SURFACES) {
  test.describe(surfaceOf.name, () => {
    test.describe.configure({ mode: 'serial' });
    let surface: HostileSurface;

    test.beforeAll(async ({ baseURL, browser }, { annotations }) => {
      test.setTimeout(300_000);
      surface = surfaceOf(baseURL ?? '');
      const corpus = hostileTexts(surface.longest);
      annotations.push({ type: 'texts', description: JSON.stringify(corpus.sources) });
      if (corpus.sources.wfuzz === 0) console.warn('Without the lists of wfuzz: they are not on this machine (Debian: wfuzz, or WFUZZ_DIR).');
      await surface.fill(corpus.texts, browser);
    });

    for (const browserName of ['Chromium', 'Firefox'] as const) {
      test(`nothing of ${browserName} runs what strangers wrote, without any policy of the page`, async ({ browser, baseURL }) => {
        test.setTimeout(900_000);
        const firefox = findFirefox();
        const isMissing = browserName === 'Firefox' && firefox === undefined;
        if (isMissing) console.warn(WITHOUT_FIREFOX);
        test.skip(isMissing, WITHOUT_FIREFOX);
        const page = browserName === 'Chromium' ? await openChromium(browser) : await openFirefox(firefox ?? '');
        try {
          await provesItself(page, `${baseURL}/danh-gia/`);
          const shown = await surface.show(page, async () => expect(await page.evaluate(findExecutions, undefined)).toEqual([]));
          // What was to be shown was shown, as the words that it is; beside it stands what other tests wrote.
          const asShown = (text: string): string => text.replace(/\r\n?/g, '\n').trim();
          for (const [where, { read, sent }] of Object.entries(shown)) {
            const there = new Set(read.map(asShown));
            expect(sent.length, where).toBeGreaterThan(0);
            expect(sent.filter((text) => !there.has(asShown(text))), where).toEqual([]);
          }
        } finally {
          await page.close();
        }
      });
    }
  });
}
