import type { EventOf } from '@dvcqg/domain';
import type { MailedType } from './mailed-events.js';

/** What a letter says of one event, in plain words. Reasons are the officers' own and stay in their language. */
export interface MailText {
  /** Without anything that tells what the dossier is about: it shows on locked screens. */
  readonly subject: string;
  readonly paragraphs: readonly string[];
  /** Each thing that is asked for. */
  readonly items?: readonly string[];
  /** What is to be done now, after the list. */
  readonly task?: string;
}

/** Writes values as a language does. */
export interface WrittenValues {
  /** An instant, in Vietnam's time. */
  readonly moment: (instant: string) => string;
  /** Đồng. */
  readonly money: (amount: number) => string;
}

/** Names that stand before facts, and sentences that stand in every letter. */
export interface CommonWords {
  readonly greeting: string;
  readonly dossier: string;
  readonly service: string;
  readonly agency: string;
  readonly track: string;
  readonly howToOpen: string;
  readonly footer: string;
}

/** All words of letters in one language. */
export interface MailWords {
  readonly common: CommonWords;
  readonly texts: { readonly [T in MailedType]: (event: EventOf<T>, written: WrittenValues) => MailText };
}
