import type { FeedbackRuleViolation } from '@dvcqg/openapi';
import type { FeedbackDraft, TextName } from '../form/feedback-draft.js';

/** Something that has to be changed before it can be sent. */
export interface Trouble {
  readonly name: TextName;
  /** Why, when it is a rule of feedback; otherwise the field is empty or the gateway does not take what is in it. */
  readonly violation?: FeedbackRuleViolation;
  readonly isEmpty?: boolean;
}

/** The fields in their order. Phone and e-mail are asked for together: one of them is enough. */
const NEEDED: readonly TextName[] = ['title', 'content', 'name', 'address'];
const ORDER: readonly TextName[] = ['title', 'content', 'staffName', 'place', 'name', 'address', 'phone', 'email'];

const FIELDS: Readonly<Record<string, TextName>> = { '/body/sender': 'phone', '/body/sender/name': 'name', '/body/sender/address': 'address', '/body/sender/phone': 'phone', '/body/sender/email': 'email' };

/** The field that a pointer into the request means. */
export const fieldOf = (pointer: string): TextName => FIELDS[pointer] ?? ORDER.find((name) => pointer === `/body/${name}`) ?? 'content';

/** In the order of the fields, one for each rule. */
export const inOrder = (troubles: readonly Trouble[]): readonly Trouble[] => troubles.toSorted((one, other) => ORDER.indexOf(one.name) - ORDER.indexOf(other.name));

/** What has to be there and is not. */
export const emptyFields = (draft: FeedbackDraft): readonly Trouble[] => NEEDED.filter((name) => !String(draft[name]).trim()).map((name) => ({ name, isEmpty: true }));

/** What the gateway, or the same rules in the page, have found. */
export const troublesOf = (violations: readonly FeedbackRuleViolation[]): readonly Trouble[] => violations.map((violation) => ({ name: fieldOf(violation.pointer), violation }));
