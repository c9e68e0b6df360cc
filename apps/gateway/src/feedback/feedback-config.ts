import { readFileSync } from 'node:fs';
import type { FeedbackDestination, NamedCode } from '@dvcqg/openapi';
import type { SettingReader } from '../identity/sign-in-config.js';

/** What is configured about feedback. Limits are pieces of feedback in an hour. */
export interface FeedbackConfig {
  /** To whom it can be sent, the usual one first; none = all that receive dossiers. */
  readonly agencies: readonly NamedCode[];
  /** Where complaints and denunciations belong. */
  readonly destinations: readonly FeedbackDestination[];
  /** Fill an empty portal with made-up answers: for demonstrations. */
  readonly examples: boolean;
  /** From one account, phone number or e-mail address. */
  readonly perPerson: number;
  /** From one address without a session: wide, since a whole office or ward can stand behind one. */
  readonly perAddress: number;
  /** With the same words, without a session. */
  readonly perText: number;
}

/** Most files with one text. */
export const MOST_FILES = 10;

/** The laws say so; a province adds address and telephone number. */
export const LAWFUL_DESTINATIONS: readonly FeedbackDestination[] = [
  { matter: 'complaint', name: 'Ban Tiếp công dân tỉnh', address: 'Trụ sở Tiếp công dân tỉnh, hoặc cơ quan đã ra quyết định bị khiếu nại', law: 'Luật Khiếu nại số 02/2011/QH13' },
  { matter: 'denunciation', name: 'Ban Tiếp công dân tỉnh', address: 'Trụ sở Tiếp công dân tỉnh, hoặc cơ quan có thẩm quyền giải quyết tố cáo', law: 'Luật Tố cáo số 25/2018/QH14' },
];

const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '' && value.length <= 300;

function toAgency(value: unknown): NamedCode | undefined {
  const { code, name } = (value ?? {}) as Record<string, unknown>;
  return isText(code) && code.length >= 3 && code.length <= 30 && isText(name) ? { code, name } : undefined;
}

function toDestination(value: unknown): FeedbackDestination | undefined {
  const { matter, name, address, phone, url, law } = (value ?? {}) as Record<string, unknown>;
  const optional = { address, phone, url, law };
  const isRight = (matter === 'complaint' || matter === 'denunciation') && isText(name) && Object.values(optional).every((each) => each === undefined || isText(each)) && (url === undefined || URL.canParse(url as string));
  return isRight ? ({ matter, name, ...Object.fromEntries(Object.entries(optional).filter(([, each]) => each !== undefined)) } as FeedbackDestination) : undefined;
}

/** A list in a JSON file; what is wrong with it becomes an error. */
function readList<Item>(reader: SettingReader, setting: string, shape: string, read: (value: unknown) => Item | undefined): readonly Item[] | undefined {
  const file = reader.text(setting);
  if (file === undefined) return undefined;
  try {
    const list: unknown = JSON.parse(readFileSync(file, 'utf8'));
    const items = Array.isArray(list) ? list.flatMap((each) => read(each) ?? []) : [];
    if (Array.isArray(list) && items.length === list.length && items.length > 0) return items;
  } catch {
    // Said below.
  }
  reader.errors.push(`${setting} must be a JSON file with a list of ${shape}.`);
  return undefined;
}

/** Reads what is configured about feedback. */
export function readFeedback(reader: SettingReader): FeedbackConfig {
  return {
    agencies: readList(reader, 'FEEDBACK_AGENCIES_FILE', '{ code, name }', toAgency) ?? [],
    destinations: readList(reader, 'FEEDBACK_DESTINATIONS_FILE', '{ matter: complaint or denunciation, name, address, phone, url, law }', toDestination) ?? LAWFUL_DESTINATIONS,
    examples: reader.choice('FEEDBACK_EXAMPLES', ['true', 'false'], 'false') === 'true',
    perPerson: reader.integer('FEEDBACK_PER_PERSON', 10, 1, 1_000_000),
    perAddress: reader.integer('FEEDBACK_PER_ADDRESS', 100, 1, 1_000_000),
    perText: reader.integer('FEEDBACK_PER_TEXT', 20, 1, 1_000_000),
  };
}
