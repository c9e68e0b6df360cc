import type { FeedbackPublication, FeedbackRequest, FeedbackRule, FeedbackTextPlace } from '@dvcqg/openapi';
import { linksIn } from './links.js';
import { type OtherMatter, otherMattersIn } from './other-matters.js';
import { type KnownPerson, personalDataIn } from './personal-data.js';
import { isAccented, textTokens } from './text-tokens.js';

/** What is asked of a text, as data: the number of words of Decree 20/2008/NĐ-CP's portals in use. */
export const FEEDBACK_MINIMUM_WORDS = 10;

/** A rule that is not kept. Where a complaint belongs, and what it is a duplicate of, the caller adds. */
export interface RuleViolation {
  readonly rule: FeedbackRule;
  /** JSON pointer into the request. */
  readonly pointer: string;
  readonly places?: FeedbackTextPlace[];
  readonly found?: number;
  readonly required?: number;
}

const at = (rule: FeedbackRule, pointer: string, places: FeedbackTextPlace[]): RuleViolation[] => (places.length === 0 ? [] : [{ rule, pointer, places }]);

/** Enough words, but hardly any accent, is another mistake than too few words. */
function lengthOf(content: string): RuleViolation[] {
  const words = textTokens(content);
  const found = words.filter(isAccented).length;
  if (found >= FEEDBACK_MINIMUM_WORDS) return [];
  const rule = words.length >= FEEDBACK_MINIMUM_WORDS && found * 2 < words.length ? 'no_accents' : 'too_few_words';
  return [{ rule, pointer: '/body/content', found, required: FEEDBACK_MINIMUM_WORDS }];
}

function mattersOf(text: string, pointer: string, isTitle: boolean): RuleViolation[] {
  const all = otherMattersIn(text, { isTitle });
  return (['complaint', 'denunciation'] as const satisfies readonly OtherMatter[]).flatMap((matter) => at(matter, pointer, all.filter((each) => each.matter === matter).map(({ place }) => place)));
}

/**
 * Every rule that feedback does not keep before it is sent; duplicates the caller finds. The sender's own name and address in the text are no
 * reason to send it back: what becomes public is another text, see `moderatePublication`.
 */
export function moderateFeedback({ title, content, sender }: Pick<FeedbackRequest, 'title' | 'content' | 'sender'>): RuleViolation[] {
  const texts = [{ text: title, pointer: '/body/title', isTitle: true }, { text: content, pointer: '/body/content', isTitle: false }];
  return [
    ...lengthOf(content),
    ...texts.flatMap(({ text, pointer, isTitle }) => [...at('link', pointer, linksIn(text)), ...mattersOf(text, pointer, isTitle), ...at('personal_data', pointer, personalDataIn(text))]),
    ...(sender.phone === undefined && sender.email === undefined ? [{ rule: 'contact_missing' as const, pointer: '/body/sender' }] : []),
  ];
}

/** Personal data in what an officer wants to make public. `people`: the sender, and whom it is about. */
export function moderatePublication(publication: FeedbackPublication, people: readonly KnownPerson[]): RuleViolation[] {
  return (['title', 'content', 'answer'] as const).flatMap((field) => at('personal_data', `/body/publication/${field}`, personalDataIn(publication[field], people)));
}
