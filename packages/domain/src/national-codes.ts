import type { Audience, Channel, FeeType, TimeUnit } from '@dvcqg/openapi';

/**
 * Subject types (đối tượng thực hiện) of the national catalogue. Enterprises of any capital are `business`; a party
 * organization is an `organization` and a party member a `citizen`, because the contract has no code of their own.
 * Own design where several national types share one audience.
 */
const AUDIENCE_OF_SUBJECT: Readonly<Record<string, Audience>> = {
  ĐT1: 'citizen',
  ĐT2: 'business',
  ĐT3: 'foreigner',
  ĐT4: 'foreigner',
  ĐT5: 'citizen',
  ĐT6: 'organization',
  ĐT7: 'organization',
  ĐT8: 'business',
  ĐT9: 'organization',
  ĐT10: 'business',
  ĐT11: 'cooperative',
  ĐT12: 'overseas_vietnamese',
  ĐT13: 'public_employee',
  ĐT14: 'citizen',
  ĐT15: 'foreigner',
};

/** Ways to hand in, by the words of the national portal and by the codes of the classic interface. */
const CHANNEL_OF_SOURCE: Readonly<Record<string, Channel>> = {
  ONLINE: 'online', DIRECT: 'counter', POSTAL: 'post',
  2: 'online', 1: 'counter', 3: 'post',
};

const UNIT_OF_SOURCE: Readonly<Record<string, TimeUnit>> = {
  WORKING_DAY: 'working_day', DAY: 'day', HOUR: 'hour', MONTH: 'month', YEAR: 'year', OTHER: 'other',
};

const FEE_TYPE_OF_SOURCE: Readonly<Record<string, FeeType>> = {
  FEE: 'fee', SERVICE_FEE: 'charge', PRICE_LEVEL: 'price',
};

const look = <T>(table: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(table, key) ? table[key] : undefined;

/** Audience of a national subject type (`ĐT1`, also written `DT1`); undefined when the type is not known. */
export function audienceOfSubject(code: string): Audience | undefined {
  return look(AUDIENCE_OF_SUBJECT, code.normalize('NFC').trim().toUpperCase().replace(/^DT/, 'ĐT'));
}

/** Channel of a national submission method (`ONLINE`) or of a classic channel code (`2`). */
export function channelOfSource(method: string): Channel | undefined {
  return look(CHANNEL_OF_SOURCE, method.trim().toUpperCase());
}

/** Unit of a national processing-time unit. */
export function timeUnitOfSource(unit: string): TimeUnit | undefined {
  return look(UNIT_OF_SOURCE, unit.trim().toUpperCase());
}

/** Fee type of the national catalogue: phí, lệ phí or mức giá. */
export function feeTypeOfSource(type: string): FeeType | undefined {
  return look(FEE_TYPE_OF_SOURCE, type.trim().toUpperCase());
}
