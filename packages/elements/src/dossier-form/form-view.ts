import type { Locale } from '@dvcqg/openapi';
import type { Client } from '@dvcqg/sdk';
import type { PortalContext } from '../core/portal-context.js';
import type { LazyParts } from './lazy/lazy-parts.js';
import type { Filling } from './session/filling.js';
import type { PointerRest } from './session/pointer-rest.js';

/** The draft that files belong to. */
export interface FileOwner {
  readonly id: string;
  /** Seals what is kept of the draft on the device. */
  readonly sealKey: string;
  /** In place of a session. */
  readonly applicantKey: string | undefined;
  /** Whether bytes may be kept on this device until they have arrived. */
  readonly mayUseDevice: boolean;
}

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
  readonly portal: PortalContext;
  readonly fileOwner: () => FileOwner | undefined;
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
