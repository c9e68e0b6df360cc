import type { DossierReceived, FormViolation } from '@dvcqg/openapi';

/** Why a submission was not taken. Nothing was received, unless it says `used`. */
export type Refusal =
  /** Nobody is signed in, or not any more. */
  | 'sign-in'
  /** The answers are not complete or not right. */
  | 'answers'
  /** The form has been changed since. */
  | 'outdated'
  /** A file is still being checked. */
  | 'files'
  /** A dossier was received under this draft already, with other answers. */
  | 'used'
  /** Too much at once. */
  | 'busy'
  | 'too-large'
  | 'other';

/** Where a submission stands. Only `received` means that the gateway has the dossier. */
export type SubmitState =
  | { readonly kind: 'idle' }
  /** Answers and operation are being kept. */
  | { readonly kind: 'keeping' }
  | { readonly kind: 'sending' }
  /** Sent, but no answer came: asked again under the same key until there is one. */
  | { readonly kind: 'asking'; readonly trouble: 'offline' | 'server' | 'running'; readonly requestId?: string | undefined }
  | { readonly kind: 'received'; readonly received: DossierReceived; readonly signature: 'checking' | 'genuine' | 'wrong' | 'unchecked' }
  | {
      readonly kind: 'refused';
      readonly why: Refusal;
      readonly violations: readonly FormViolation[];
      readonly requestId?: string | undefined;
      /** Seconds to wait. */
      readonly retryAfter?: number | undefined;
    }
  /** Another tab has submitted it. */
  | { readonly kind: 'elsewhere'; readonly code: string };
