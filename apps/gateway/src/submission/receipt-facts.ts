import type { ProcessingTime, ReceiptFacts, Service, TimeUnit } from '@dvcqg/openapi';
import type { Applicant } from '../http/caller.js';
import type { SettledFiles } from './answered-files.js';

const LONGEST = 300;
const UNIT_WORDS = {
  working_hour: 'giờ làm việc',
  hour: 'giờ',
  working_day: 'ngày làm việc',
  day: 'ngày',
  month: 'tháng',
  year: 'năm',
  other: undefined,
} as const satisfies Record<TimeUnit, string | undefined>;

const shortened = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST - 1).toWellFormed()}…` : text);

function inWords({ amount, unit, text }: ProcessingTime): string | undefined {
  const words = UNIT_WORDS[unit];
  return amount !== null && words !== undefined ? `${amount} ${words}` : text?.replaceAll(/\s+/g, ' ').trim();
}

/** The time that the procedure takes online, in Vietnamese words; `undefined` where the catalogue does not say. */
export function processingTimeOf({ channels }: Pick<Service, 'channels'>): string | undefined {
  const options = channels.filter(({ channel }) => channel === 'online').flatMap((online) => online.options);
  const words = options.map(({ processingTime }) => inWords(processingTime)).find((each) => each !== undefined && each !== '');
  return words === undefined ? undefined : shortened(words);
}

const textAt = (values: Readonly<Record<string, unknown>>, field: string, part: string): string | undefined => {
  const holder = values[field];
  const text: unknown = typeof holder === 'object' && holder !== null ? (holder as Record<string, unknown>)[part] : undefined;
  return typeof text === 'string' && text.trim() !== '' ? text : undefined;
};

/**
 * Whose dossier a receipt names: the organisation, else the applicant, as the form of every service asks for them, else who
 * is signed in.
 */
export function applicantNameOf(values: Readonly<Record<string, unknown>>, { identity }: Applicant): string {
  return shortened(textAt(values, 'organization', 'name') ?? textAt(values, 'applicant', 'fullName') ?? identity?.displayName ?? '');
}

/** What a receipt attests, but for its code. */
export type KnownFacts = Omit<ReceiptFacts, 'dossierCode'>;

/** Files as a receipt lists them. */
export function receiptFilesOf({ files }: SettledFiles): ReceiptFacts['files'] {
  return files.map(({ claim: { name, size, sha256 }, paper }) => ({ name, size, sha256, ...(paper === undefined ? {} : { paper }) }));
}
