import type { FeedbackKind, FeedbackSubject } from '@dvcqg/openapi';

/** What somebody has written, as they typed it. */
export interface FeedbackDraft {
  readonly kind: FeedbackKind;
  readonly subject: FeedbackSubject;
  readonly title: string;
  readonly content: string;
  readonly agencyCode: string;
  readonly staffName: string;
  readonly place: string;
  readonly name: string;
  readonly address: string;
  readonly phone: string;
  readonly email: string;
  readonly publishName: boolean;
}

/** A field of text. */
export type TextName = 'title' | 'content' | 'staffName' | 'place' | 'name' | 'address' | 'phone' | 'email';

export const EMPTY_DRAFT: FeedbackDraft = {
  kind: 'reflection', subject: 'procedure', title: '', content: '', agencyCode: '', staffName: '', place: '', name: '', address: '', phone: '', email: '', publishName: false,
};
