import { msg } from '@lit/localize';
import { formatMoney } from '../../core/format.js';
import { optionsAt } from '../fields/choice-controls.js';
import { showDate, showNumber } from '../fields/typed-values.js';
import { textOf } from '../form-text.js';
import type { FormView } from '../form-view.js';
import type { FieldAt } from '../session/field-at.js';

/** An answer in words, as the review shows it; empty when there is none. */
export const valueWords = (at: FieldAt, view: FormView): string => {
  const { field, cell } = at;
  const value = cell.value ?? cell.raw ?? '';
  const { locale } = view;
  const optionWords = (code: unknown): string => textOf(optionsAt(at, view).find((option) => option.value === code)?.label, locale) || String(code);
  if (field.type === 'unit') return view.lazy.get('units')?.unitName(at, view) ?? '…';
  if (typeof value === 'boolean') return value ? yes(field.type) : field.type === 'consent' ? '' : msg('Không', { id: 'dossier.no' });
  if (typeof value === 'number') return field.type === 'money' ? formatMoney(value, locale) : showNumber(value, locale, false);
  if (field.type === 'multi_choice') return Array.isArray(value) ? value.map(optionWords).join('; ') : '';
  if (field.type === 'choice') return value === '' ? '' : optionWords(value);
  return field.type === 'date' ? showDate(String(value)) : String(value);
};

const yes = (type: FieldAt['field']['type']): string => (type === 'consent' ? msg('Đã đồng ý', { id: 'dossier.agreed' }) : msg('Có', { id: 'dossier.yes' }));
