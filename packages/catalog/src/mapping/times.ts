import { timeUnitOfSource } from '@dvcqg/domain';
import type { ProcessingTime, TimeUnit } from '@dvcqg/openapi';
import type { Reader } from '../source/row.js';
import { isPlaceholder } from '../text/clean.js';

/** Working hours of a working day, as the provincial systems count. */
const HOURS_A_WORKING_DAY = 8;

/** Words that are one duration and nothing else: `Không quá 10 ngày làm việc kể từ ngày nhận đủ hồ sơ hợp lệ.` */
const DURATION = /^[-+\s]*(?:(?:không quá|tối đa|trong thời hạn|trong vòng|thời hạn giải quyết|chậm nhất)[:\s]*)*(\d{1,3})\s*(?:\([^()]{1,20}\)\s*)?(ngày làm việc|giờ làm việc|ngày|giờ|tháng|năm)[\s,]*(?:(?:kể )?từ (?:ngày|khi|thời điểm)[\p{L}\s,]{0,80})?[\s.;]*$/iu;

const UNIT_OF_WORDS: Readonly<Record<string, TimeUnit>> = {
  'ngày làm việc': 'working_day', 'giờ làm việc': 'working_hour', ngày: 'day', giờ: 'hour', tháng: 'month', năm: 'year',
};

const UNIT_WORDS: Readonly<Record<TimeUnit, string>> = {
  working_day: 'ngày làm việc', working_hour: 'giờ làm việc', day: 'ngày', hour: 'giờ', month: 'tháng', year: 'năm', other: '',
};

const make = (amount: number | null, unit: TimeUnit, text: string): ProcessingTime =>
  ({ amount, unit, ...(text === '' ? {} : { text }) });

/** The duration that words state, if they state exactly one. */
export function durationIn(text: string): { amount: number; unit: TimeUnit } | undefined {
  const match = DURATION.exec(text);
  const unit = UNIT_OF_WORDS[match?.[2]?.toLowerCase() ?? ''];
  return match && unit ? { amount: Number(match[1]), unit } : undefined;
}

/** Half and quarter days as whole hours; other fractions and zero as words. */
function exact(amount: number, unit: TimeUnit, text: string): ProcessingTime {
  if (Number.isSafeInteger(amount)) return amount > 0 ? make(amount, unit, text) : make(null, 'other', text);
  const said = text || `${String(amount).replace('.', ',')} ${UNIT_WORDS[unit]}`;
  const hours = amount * (unit === 'working_day' ? HOURS_A_WORKING_DAY : 24);
  const hourUnit = unit === 'working_day' ? 'working_hour' : unit === 'day' ? 'hour' : undefined;
  return hourUnit && amount > 0 && Number.isSafeInteger(hours) ? make(hours, hourUnit, said) : make(null, 'other', said);
}

const join = (parts: readonly string[]): string => [...new Set(parts.filter((part) => part !== '' && !isPlaceholder(part)))].join('\n');

/**
 * Processing time of one row of a channel. The number means nothing when the unit is OTHER; the words count then, and
 * failing those `otherwise`, the time that the procedure states for its cases.
 */
export function toProcessingTime(row: Reader, otherwise: ProcessingTime | undefined): ProcessingTime {
  const description = row.words('description');
  const source = row.line('processingTimeUnit');
  const unit = timeUnitOfSource(source);
  if (unit === undefined && source !== '') row.warn('processingTimeUnit', `is not a known unit: ${source}`);
  const written = row.raw('processingTime');
  const isNumber = typeof written === 'number' || (typeof written === 'string' && /^\s*\d+(\.\d+)?\s*$/.test(written));
  const amount = isNumber ? row.number('processingTime') : undefined;
  const words = isNumber ? '' : row.words('processingTime');
  const text = join([words, description]);

  if (unit !== undefined && unit !== 'other' && amount !== undefined) {
    const inHours = unit === 'hour' && /giờ làm việc/i.test(description) ? 'working_hour' : unit;
    return exact(amount, inHours, text);
  }
  const stated = durationIn(words) ?? durationIn(description);
  if (stated) return make(stated.amount, stated.unit, text);
  return text === '' && otherwise ? otherwise : make(null, 'other', text);
}

/** The time that all national cases of a procedure state alike; undefined when they differ or say nothing. */
export function timeOfCases(cases: readonly Reader[]): ProcessingTime | undefined {
  const times = cases.map((row) => {
    const day = row.object('processingDay');
    const unit = timeUnitOfSource(day?.line('type') ?? '');
    const amount = day?.number('qty');
    return unit && unit !== 'other' && amount !== undefined && amount > 0 ? exact(amount, unit, '') : undefined;
  });
  const [first] = times;
  return first && times.every((time) => JSON.stringify(time) === JSON.stringify(first)) ? first : undefined;
}
