import type { Checked } from '@dvcqg/domain';
import type { EngineField } from '../compile/template.js';
import { EMPTY, MISFIT, type Normalise, type Normalised } from './field-kind.js';

/** Longest text that is looked at. */
export const LONGEST_TEXT = 100_000;

/** Text in NFC without blanks around it and without zero-width characters. */
export function clean(raw: string): string {
  return raw.normalize('NFC').replace(/[\u200b\u2060\ufeff\u00ad]/gu, '').replace(/\r\n?/g, '\n').trim();
}

/** Reads answers that are text, once it is clean. */
export const textual = (read: (text: string, field: EngineField) => Normalised): Normalise => (raw, field) => {
  if (typeof raw !== 'string') return MISFIT;
  if (raw.length > LONGEST_TEXT) return { value: null, problem: 'too_large' };
  const cleaned = clean(raw);
  return cleaned === '' ? EMPTY : read(cleaned, field);
};

/** What does not pass keeps its text, so that it can be shown, corrected and stored in a draft. */
export const checked = (check: (text: string, field: EngineField) => Checked): Normalise =>
  textual((text, field) => {
    const result = check(text, field);
    return result.ok ? { value: result.value } : { value: text, problem: result.code };
  });
