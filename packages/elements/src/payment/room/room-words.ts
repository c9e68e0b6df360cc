import type { Locale } from '@dvcqg/openapi';
import { msg, str } from '@lit/localize';
import { formatMoney } from '../../core/format.js';
import type { Scene } from '../checkout/scene.js';
import { failureWords } from '../views/failure-view.js';
import { offerTitle } from '../views/offer-view.js';
import { refundWords, standingOf, TITLES } from '../words/standing-words.js';

export const readingWords = (): string => msg('Đang tìm khoản phải nộp…', { id: 'payment.reading' });

/** What is read out when something else is shown. */
export const sceneWords = (scene: Scene, locale: Locale): string => {
  switch (scene.kind) {
    case 'reading':
      return readingWords();
    case 'failed':
      return failureWords(scene);
    case 'bills':
      return scene.offers.length > 0 ? msg(str`Tìm thấy ${scene.offers.length} khoản.`, { id: 'payment.bills.found' }) : msg('Không tìm thấy khoản nào phải nộp.', { id: 'payment.bills.none' });
    case 'offer':
      return [offerTitle(scene.offer), ...(scene.offer?.amount === undefined ? [] : [formatMoney(scene.offer.amount, locale)])].join(': ');
    case 'payment':
      return [TITLES[standingOf(scene)](), ...refundWords(scene.payment, locale)].join(' ');
    default:
      return '';
  }
};
