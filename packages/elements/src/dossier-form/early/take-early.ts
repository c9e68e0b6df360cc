import type { FormDefinition } from '@dvcqg/openapi';

/** Where `ask-early.ts` puts what it has asked for. Written in both, as they must have no module in common. */
const KEY = Symbol.for('dvcqg.early-forms@1');

/** A definition on its way; `undefined` in it when nothing came. */
export type EarlyAnswer = Promise<FormDefinition | undefined>;

/** What was asked for early, once: whoever asks again wants to know what holds now. */
export const takeEarly = (endpoint: string, code: string): EarlyAnswer | undefined => {
  const answers = (globalThis as { [KEY]?: Map<string, EarlyAnswer> })[KEY];
  const address = `${endpoint}/v1/services/${encodeURIComponent(code)}/form`;
  const answer = answers?.get(address);
  answers?.delete(address);
  return answer;
};
