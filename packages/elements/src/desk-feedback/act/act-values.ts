import type { DeskFeedback, DeskFeedbackCommand, FeedbackAction, FeedbackKind, FeedbackPublication, FeedbackRefusalReason, FeedbackSubject } from '@dvcqg/openapi';

/** What an officer has filled in for an action. */
export interface ActValues {
  readonly kind: FeedbackKind;
  readonly subject: FeedbackSubject;
  readonly serviceCode: string;
  readonly agencyCode: string;
  readonly reason: string;
  readonly because: FeedbackRefusalReason;
  readonly duplicateOf: string;
  readonly answer: string;
  /** What becomes public. */
  readonly title: string;
  readonly content: string;
  readonly publicAnswer: string;
}

/** Of a text. */
export type ActField = Exclude<keyof ActValues, 'kind' | 'subject' | 'because'>;

/** What an action begins with: what is known of the feedback. */
export const firstValues = ({ feedback, publication, similar }: DeskFeedback): ActValues => ({
  kind: feedback.kind,
  subject: feedback.subject,
  serviceCode: feedback.service?.code ?? '',
  agencyCode: '',
  reason: '',
  because: similar.length > 0 ? 'duplicate' : 'outside_authority',
  duplicateOf: similar[0]?.code ?? '',
  answer: feedback.answer?.text ?? '',
  title: publication?.title ?? feedback.title,
  content: publication?.content ?? feedback.content,
  publicAnswer: feedback.answer?.text ?? publication?.answer ?? '',
});

const NEEDED: Readonly<Record<FeedbackAction, readonly ActField[]>> = {
  classify: [], forward: ['agencyCode'], start: [], ask_to_complete: ['reason'], refuse: ['reason'], answer: ['answer'], publish: ['title', 'content', 'publicAnswer'], withdraw_from_publication: ['reason'],
};

/** What an action needs and does not have. */
export const missingFields = (action: FeedbackAction, values: ActValues): readonly ActField[] => {
  const needed = action === 'refuse' && values.because === 'duplicate' ? [...NEEDED.refuse, 'duplicateOf' as const] : NEEDED[action];
  return needed.filter((name) => !values[name].trim());
};

export const publicationOf = ({ content, publicAnswer, title }: ActValues): FeedbackPublication => ({ title, content, answer: publicAnswer });

/** As the gateway takes it: nothing in it that the action does not need. */
export const commandOf = (action: FeedbackAction, values: ActValues, uploadIds: readonly string[]): DeskFeedbackCommand => {
  const { agencyCode, answer, because, duplicateOf, kind, reason, serviceCode, subject } = values;
  const why = reason.trim() ? { reason: reason.trim() } : {};
  switch (action) {
    case 'classify': return { action, kind, subject, ...(serviceCode.trim() && { serviceCode: serviceCode.trim() }) };
    case 'forward': return { action, agencyCode, ...why };
    case 'start': return { action };
    case 'refuse': return { action, because, ...why, ...(because === 'duplicate' && { duplicateOf: duplicateOf.trim() }) };
    case 'answer': return { action, answer, ...(uploadIds.length > 0 && { uploadIds: [...uploadIds] }) };
    case 'publish': return { action, publication: publicationOf(values) };
    default: return { action, ...why };
  }
};
