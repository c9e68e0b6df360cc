import type { Locale } from '@dvcqg/openapi';
import { formatMoment } from '../../../core/format.js';

const TIME_ZONE = 'Asia/Ho_Chi_Minh';

const dayOf = (moment: Date): string => new Intl.DateTimeFormat('en-CA', { timeZone: TIME_ZONE }).format(moment);

/** `10:42` today, with the date on any other day; in Viet Nam. */
export const when = (moment: string, locale: Locale): string => {
  const time = new Date(moment);
  if (dayOf(time) !== dayOf(new Date())) return formatMoment(moment, locale);
  return new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: TIME_ZONE }).format(time);
};
