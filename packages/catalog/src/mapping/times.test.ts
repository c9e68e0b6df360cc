import { describe, expect, it } from 'vitest';
import { serviceOf } from '../testing/rows.js';
import { durationIn } from './times.js';

const timeOf = (method: object, cases: unknown[] = []) =>
  serviceOf({ executionMethods: [{ submissionMethod: 'ONLINE', ...method }], cases }).channels[0]?.options[0]?.processingTime;

describe('durations in words', () => {
  it.each([
    ['Không quá 10 ngày làm việc.', 10, 'working_day'],
    ['Không quá 03 ngày làm việc kể từ ngày nhận đủ hồ sơ hợp lệ.', 3, 'working_day'],
    ['Trong thời hạn năm 05 ngày', undefined, undefined],
    ['15 ngày', 15, 'day'],
    ['Tối đa 8 giờ làm việc', 8, 'working_hour'],
    ['02 tháng', 2, 'month'],
    ['Không quá 10 ngày làm việc. Đối với các xã miền núi được tăng thêm không quá 10 ngày làm việc', undefined, undefined],
    ['20 ngày hoặc 30 ngày', undefined, undefined],
    ['1/12 hàng năm', undefined, undefined],
    ['', undefined, undefined],
  ])('%j', (text, amount, unit) => {
    expect(durationIn(text)).toEqual(amount === undefined ? undefined : { amount, unit });
  });
});

describe('the processing time of a row', () => {
  it.each([
    ['a whole number with a unit', { processingTime: 5, processingTimeUnit: 'WORKING_DAY' }, { amount: 5, unit: 'working_day' }],
    ['hours that the words call working hours', { processingTime: 8, processingTimeUnit: 'HOUR', description: 'Trong 8 giờ làm việc' }, { amount: 8, unit: 'working_hour', text: 'Trong 8 giờ làm việc' }],
    ['half working days become hours of an eight-hour day', { processingTime: 7.5, processingTimeUnit: 'WORKING_DAY' }, { amount: 60, unit: 'working_hour', text: '7,5 ngày làm việc' }],
    ['half days become hours', { processingTime: 0.5, processingTimeUnit: 'DAY' }, { amount: 12, unit: 'hour', text: '0,5 ngày' }],
    ['half months stay words', { processingTime: 1.5, processingTimeUnit: 'MONTH' }, { amount: null, unit: 'other', text: '1,5 tháng' }],
    ['zero is not a time', { processingTime: 0, processingTimeUnit: 'DAY' }, { amount: null, unit: 'other' }],
    ['the number of OTHER means nothing', { processingTime: 1, processingTimeUnit: 'OTHER' }, { amount: null, unit: 'other' }],
    ['words of OTHER stay', { processingTime: 'Theo mô tả', processingTimeUnit: 'OTHER', description: 'Theo quý' }, { amount: null, unit: 'other', text: 'Theo mô tả\nTheo quý' }],
    ['one duration in the words counts', { processingTime: 'Không quá 15 ngày.', processingTimeUnit: 'OTHER' }, { amount: 15, unit: 'day', text: 'Không quá 15 ngày.' }],
    ['placeholders are no words', { processingTime: 'Không quy định', processingTimeUnit: 'OTHER' }, { amount: null, unit: 'other' }],
    ['nothing at all', {}, { amount: null, unit: 'other' }],
    ['an unknown unit', { processingTime: 2, processingTimeUnit: 'WEEK' }, { amount: null, unit: 'other' }],
  ])('%s', (_fact, method, expected) => {
    expect(timeOf(method)).toEqual(expected);
  });

  const day = (qty: number) => ({ code: '1.900001.01', name: 'x', processingDay: { qty, type: 'WORKING_DAY' } });

  it('is that of the cases when the row says nothing and they agree', () => {
    expect(timeOf({ processingTime: 1, processingTimeUnit: 'OTHER' }, [day(1), day(1)])).toEqual({ amount: 1, unit: 'working_day' });
  });

  it('is not guessed when the cases differ', () => {
    expect(timeOf({ processingTime: 1, processingTimeUnit: 'OTHER' }, [day(1), day(3)])).toEqual({ amount: null, unit: 'other' });
  });
});

describe('channels', () => {
  it('keep several rows as options, a row told twice once, online first', () => {
    const { channels } = serviceOf({
      executionMethods: [
        { submissionMethod: 'DIRECT', processingTime: 9, processingTimeUnit: 'DAY' },
        { submissionMethod: 'ONLINE', processingTime: 5, processingTimeUnit: 'DAY' },
        { submissionMethod: 'ONLINE', processingTime: 7, processingTimeUnit: 'DAY' },
        { submissionMethod: 'ONLINE', processingTime: 5, processingTimeUnit: 'DAY' },
      ],
    });
    expect(channels.map(({ channel, options }) => [channel, options.map(({ processingTime }) => processingTime.amount)])).toEqual([['online', [5, 7]], ['counter', [9]]]);
  });

  it('tell of a channel that does not exist', () => {
    const warnings: string[] = [];
    expect(serviceOf({ executionMethods: [{ submissionMethod: 'FAX' }] }, warnings).channels).toEqual([]);
    expect(warnings).toEqual(['executionMethods[0].submissionMethod is not a known channel: FAX']);
  });
});
