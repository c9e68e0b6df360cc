import type { Locale } from '@dvcqg/openapi';
import type { Client } from '@dvcqg/sdk';
import type { PortalContext } from '../core/portal-context.js';
import type { OpenDesk } from './desk/desk-slot.js';
import type { Applicant } from './desk/applicant.js';
import type { LazyParts } from './lazy/lazy-parts.js';
import type { Filling } from './session/filling.js';
import type { PointerRest } from './session/pointer-rest.js';

/** What the parts of the form need to show themselves; a new one for each rendering. */
export interface FormView {
  readonly filling: Filling;
  /** Of the words that show. */
  readonly locale: Locale;
  readonly lazy: LazyParts;
  /** Changes when a part of the code or a list has come. */
  readonly partsVersion: number;
  /** Changes with the list of a field that is open. */
  readonly pickerVersion: (id: string) => number;
  /** The field whose list is open, with its version. */
  readonly openPicker: () => string;
  /** Of the form's title. */
  readonly headingLevel: number;
  readonly client: Client;
  /** Saves the answers and hands them in; undefined until its code has come. */
  readonly desk: OpenDesk | undefined;
  readonly portal: PortalContext;
  /** On whose behalf files are handed in; undefined until that is known. */
  readonly applicant: () => Applicant | undefined;
  /** Keeps the draft although no answer has changed, such as for a file that is on its way. */
  readonly keepDraft: () => void;
  /** What the parts keep as long as this gateway is used, such as lists of communes. */
  readonly memory: Map<string, unknown>;
  /** How many fields of a step are to be shown; all, but for the first moments. */
  readonly room: number;
  readonly root: ShadowRoot;
  readonly rest: PointerRest;
  /** Says something to assistive technology. */
  readonly announce: (words: string) => void;
  /** Moves the focus to a control or heading once it is there. */
  readonly focus: (id: string) => void;
  readonly update: () => void;
  /** The same when something that many fields show has come. */
  readonly refresh: () => void;
}
