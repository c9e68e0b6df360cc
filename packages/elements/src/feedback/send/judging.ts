import type { FeedbackRule, FeedbackRuleViolation, FeedbackRules } from '@dvcqg/openapi';
import { loadCode } from '../../core/load-code.js';
import type { FeedbackDraft, TextName } from '../form/feedback-draft.js';
import { emptyFields, inOrder, troublesOf, type Trouble } from './trouble.js';

/** Milliseconds without a key before a text is looked at. */
const QUIET = 350;

/** What is not yet wrong in a text that is being written. */
const LATER: readonly FeedbackRule[] = ['too_few_words', 'contact_missing'];

/** Looks at what is written by the rules by which the gateway will, and remembers what the gateway said besides. */
export class Judging {
  readonly #changed: () => void;
  #code: typeof import('./domain-rules.js') | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #found: readonly Trouble[] = [];
  #told: readonly Trouble[] = [];
  #draft: FeedbackDraft | undefined;
  #rules: FeedbackRules | undefined;
  /** The reader wanted to send it: what is missing shows as well. */
  hasTried = false;
  /** There is more to be changed than at the last look. */
  isNews = false;

  /** @param changed told when the text has been looked at again */
  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /** Everything that is in the way, in the order of the fields; while it is being written, only what stands in the text already. */
  get troubles(): readonly Trouble[] {
    const found = this.hasTried ? this.#found : this.#found.filter(({ violation }) => violation && !LATER.includes(violation.rule));
    const empty = this.hasTried && this.#draft ? emptyFields(this.#draft) : [];
    // Of an empty text it is enough to know that it is empty.
    const rest = [...found, ...this.#told.filter((told) => !found.some((each) => isSame(each, told)))].filter(({ name }) => !empty.some((each) => each.name === name));
    return inOrder([...empty, ...rest]);
  }

  of(name: TextName): readonly Trouble[] {
    return this.troubles.filter((trouble) => trouble.name === name);
  }

  /** Accented words of the text and how many there must be; undefined once there are enough. */
  get words(): Pick<FeedbackRuleViolation, 'found' | 'required'> | undefined {
    return this.#found.find(({ violation }) => violation?.rule === 'too_few_words')?.violation;
  }

  /** Has it looked at it at all? Without its code the gateway alone says what does not fit. */
  get hasRules(): boolean {
    return this.#code !== undefined;
  }

  /** Looks at it once the reader rests. */
  follow(draft: FeedbackDraft, rules: FeedbackRules | undefined): void {
    this.#draft = draft;
    this.#rules = rules;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#look(), QUIET);
  }

  /** Looks at it now: it is about to be sent. Without its code the gateway alone says what does not fit. */
  async try(draft: FeedbackDraft, rules: FeedbackRules | undefined): Promise<readonly Trouble[]> {
    this.hasTried = true;
    this.#draft = draft;
    this.#rules = rules;
    await this.#load();
    this.#judge();
    return this.troubles;
  }

  /** The gateway has refused it. */
  tell(violations: readonly FeedbackRuleViolation[]): void {
    this.hasTried = true;
    this.#told = troublesOf(violations);
  }

  /** These fields are being changed: what the gateway said of them may not be so any more. */
  forget(names: readonly string[]): void {
    this.#told = this.#told.filter(({ name }) => !names.includes(name) && !(name === 'phone' && names.includes('email')));
  }

  clear(): void {
    this.hasTried = false;
    this.#told = [];
    this.#found = [];
  }

  stop(): void {
    clearTimeout(this.#timer);
  }

  async #look(): Promise<void> {
    await this.#load();
    const before = this.troubles.length;
    this.#judge();
    this.isNews = this.troubles.length > before;
    this.#changed();
  }

  async #load(): Promise<void> {
    this.#code ??= await loadCode(() => import('./domain-rules.js')).catch(() => undefined);
  }

  #judge(): void {
    if (!this.#code || !this.#draft) return;
    const { content, email, name, address, phone, title } = this.#draft;
    const sender = { name, address, ...(phone.trim() && { phone }), ...(email.trim() && { email }) };
    this.#found = troublesOf(this.#code.moderateFeedback({ title, content, sender }).map((violation) => this.#withDestination(violation)));
  }

  #withDestination(violation: FeedbackRuleViolation): FeedbackRuleViolation {
    const belongsTo = this.#rules?.destinations.find(({ matter }) => matter === violation.rule);
    return belongsTo ? { ...violation, belongsTo } : violation;
  }
}

const isSame = (one: Trouble, other: Trouble): boolean => one.name === other.name && one.violation?.rule === other.violation?.rule;
