import { expandComposite } from '../compile/expand.js';
import { DATE_OPERATORS } from '../expression/date-operators.js';
import { compileRows } from '../expression/row-operators.js';
import { FILE_KINDS } from '../fields/file-kinds.js';
import { LISTED_KINDS, optionsOf } from '../fields/option-lists.js';
import { PERSONAL_KINDS } from '../fields/personal-kinds.js';
import { USUAL_KINDS } from '../fields/usual-kinds.js';
import { compilePattern } from '../pattern/pattern.js';
import { rowErrors } from '../state/row-errors.js';
import type { EngineParts } from './engine-parts.js';

/** The whole engine, for the gateway and for definitions from anywhere. */
export const ALL_PARTS: EngineParts = {
  kinds: { ...USUAL_KINDS, ...PERSONAL_KINDS, ...FILE_KINDS },
  expand: expandComposite,
  lists: { kinds: LISTED_KINDS, optionsOf },
  pattern: compilePattern,
  dateOperators: DATE_OPERATORS,
  groups: { compileRows, rowErrors },
};
