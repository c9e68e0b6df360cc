import type { Locale } from '@dvcqg/openapi';
import { createLightTransport } from '@dvcqg/sdk/light';
import { ratingsOf } from '@dvcqg/sdk/ratings';
import { property } from '../../core/property.js';
import { languageAround } from '../../provider/page-language.js';
import { RatingElement } from '../rating-element.js';
import type { RatingLine } from '../sending/rating-room.js';

/** The widget for a page that embeds nothing else: it reaches the gateway by itself, and takes no part in a provider. */
export class StandaloneRating extends RatingElement {
  /** Address of the gateway; empty means the page's own origin. */
  @property() endpoint = '';

  /** `vi`, `en` or `zh-Hans`. Without it, the language of the page around. */
  @property({ attribute: 'locale' }) language: Locale | undefined;

  #own: RatingLine | undefined;

  protected override get line(): RatingLine {
    const endpoint = (this.endpoint || location.origin).replace(/\/+$/, '');
    if (this.#own?.endpoint !== endpoint) this.#own = { endpoint, ratings: ratingsOf({ transport: createLightTransport({ baseUrl: endpoint, locale: () => this.locale }) }) };
    return this.#own;
  }

  protected override get locale(): Locale {
    const tag = (this.language ?? languageAround(this) ?? '').toLowerCase();
    return tag.startsWith('en') ? 'en' : tag.startsWith('zh') ? 'zh-Hans' : 'vi';
  }

  protected override willUpdate(): void {
    const { lang, locale } = this;
    if (lang !== locale) {
      this.lang = locale;
      // A Vietnamese page loads nothing for other languages; words that do not come leave it Vietnamese.
      if (lang || locale !== 'vi') void import('../../core/localization.js').then(({ useLocale }) => useLocale(locale)).catch(() => undefined);
    }
    super.willUpdate();
  }
}
