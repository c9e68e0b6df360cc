import type { FormReference } from '@dvcqg/openapi';
import type { LitElement } from 'lit';
import type { PortalContext } from '../../core/portal-context.js';
import type { Filling } from '../session/filling.js';
import { DvcDossierSubmittedEvent } from '../submitted-event.js';

/** Where a desk stands: at one form of an element. */
export interface DeskSeat {
  readonly element: LitElement & { readonly service: string; readonly draft: string; readonly dossierHref: string; readonly sharedDevice: boolean };
  /** Undefined while the element is not in the page. */
  readonly portal: () => PortalContext | undefined;
  /** The form as it is now. */
  readonly filling: () => Filling;
  readonly announce: (words: string) => void;
  readonly focus: (id: string) => void;
  /** Reads the definition again. */
  readonly reload: () => void;
}

/** What a desk needs of the element. */
export interface DeskHost {
  readonly portal: PortalContext;
  readonly serviceCode: string;
  readonly filling: Filling;
  /** Id of the draft that the page asks for. */
  readonly draft: () => string;
  /** Where a dossier is followed, with `{code}`; empty where the page names nothing. */
  readonly dossierHref: () => string;
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

/** The seat, as the desk sees it. What is on its way when the element leaves the page still gets where it goes. */
export const hostAt = (seat: DeskSeat): DeskHost => {
  const { element, announce, focus, reload } = seat;
  let portal = seat.portal() as PortalContext;
  return {
    get portal() {
      return (portal = seat.portal() ?? portal);
    },
    get filling() {
      return seat.filling();
    },
    serviceCode: element.service.trim(),
    draft: () => element.draft,
    dossierHref: () => element.dossierHref,
    isShared: () => element.sharedDevice,
    isInUse: () => Boolean(element.shadowRoot?.activeElement),
    update: () => element.requestUpdate(),
    announce, focus, reload,
    submitted: (code) => element.dispatchEvent(new DvcDossierSubmittedEvent(code)),
  };
};
