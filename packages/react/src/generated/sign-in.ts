// Generated from the elements' manifest by scripts/generate.mjs. Do not edit.
import '@dvcqg/elements/sign-in/define';
import { DvcSignIn as Element, type DvcSignedInEvent, type DvcSignedOutEvent } from '@dvcqg/elements/sign-in';
import { createComponent, type EventName } from '@lit/react';
import * as react from 'react';

/** Signs the reader in and out. Properties and events: see `@dvcqg/elements/sign-in`. */
export const DvcSignIn = createComponent({
  react,
  tagName: 'dvc-sign-in',
  displayName: 'DvcSignIn',
  elementClass: Element,
  events: {
    onSignedIn: 'dvc-signed-in' as EventName<DvcSignedInEvent>,
    onSignedOut: 'dvc-signed-out' as EventName<DvcSignedOutEvent>,
  },
});
