import type { FormReference } from '@dvcqg/openapi';
import type { PortalContext } from '../../core/portal-context.js';
import type { Filling } from '../session/filling.js';

/** What a desk needs of the element. */
export interface DeskHost {
  readonly portal: PortalContext;
  readonly serviceCode: string;
  readonly filling: Filling;
  /** Id of the draft that the page asks for. */
  readonly draft: () => string;
  /** The page says that others use this device, too. */
  readonly isShared: () => boolean;
  /** Whether the reader is in the form with the keyboard or a finger. */
  readonly isInUse: () => boolean;
  readonly update: () => void;
  readonly announce: (words: string) => void;
  readonly focus: (id: string) => void;
  /** Reads the definition again. */
  readonly reload: () => void;
  readonly submitted: (code: string) => void;
}

export const referenceOf = ({ form: { definition } }: Filling): FormReference => ({ id: definition.id, version: definition.version });
