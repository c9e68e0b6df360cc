/** Why answers are not where they should be. */
export type Trouble =
  /** No answer from the gateway; goes on by itself. */
  | 'offline'
  /** The gateway fails; goes on by itself. */
  | 'server'
  /** The session has ended. */
  | 'session'
  /** No room on the device. */
  | 'full'
  /** The browser keeps nothing here. */
  | 'forbidden'
  /** Others use this device, too. */
  | 'shared'
  /** More than the gateway takes. */
  | 'too-large'
  /** Two versions wait for a choice. */
  | 'conflict';

/** Where the answers of a form are kept. */
export type SaveState =
  | { readonly kind: 'untouched' }
  | { readonly kind: 'saving' }
  /** `trouble`: kept on the device alone, though meant for the gateway. */
  | { readonly kind: 'saved'; readonly where: 'device' | 'portal'; readonly at: string; readonly trouble?: Trouble | undefined }
  | { readonly kind: 'unsaved'; readonly trouble: Trouble; readonly requestId?: string | undefined };
