import type { LitElement } from 'lit';
import { wordsLocale } from '../../core/localization.js';
import type { PortalContext } from '../../core/portal-context.js';
import type { FormView } from '../../dossier-form/form-view.js';

type Given = Pick<FormView, 'filling' | 'headingLevel' | 'lazy' | 'partsVersion' | 'memory' | 'rest' | 'applicant' | 'keepDraft' | 'announce' | 'focus' | 'refresh'>;

interface Around extends Given {
  readonly element: LitElement;
  readonly portal: PortalContext;
}

/** What the fields of a dossier's form need, where there is neither a desk nor a list to pick from. */
export const formViewOf = ({ element, portal, ...given }: Around): FormView => ({
  ...given,
  portal,
  locale: wordsLocale(),
  client: portal.client,
  desk: undefined,
  pickerVersion: () => 0,
  openPicker: () => '',
  root: element.renderRoot as ShadowRoot,
  room: Infinity,
  update: () => element.requestUpdate(),
});
