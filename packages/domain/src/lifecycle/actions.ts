import { ACTION_RULES, type ActionName, type Need } from './action-rules.js';
import type { KnownEventType } from './event-types.js';
import type { ActorRole } from './events.js';
import type { Situation } from './situations.js';

/** What a decision about actions looks at; the answer of `deriveDossier` fits. */
export interface ActionState {
  /** A `Situation`; in one of a newer version nobody may do anything. */
  readonly situation: string;
  /** What is true of this dossier beyond its situation. */
  readonly facts: readonly Need[];
}

/** What somebody in a role may do with a dossier now, in the order of the table. Whose dossier it is, is not decided here. */
export function allowedActions(state: ActionState, role: ActorRole): ActionName[] {
  const rules = ACTION_RULES.filter((rule) => rule.by.includes(role) && (rule.in as readonly string[]).includes(state.situation)
    && (rule.needs === undefined || state.facts.includes(rule.needs)));
  return [...new Set(rules.map(({ action }) => action))];
}

/** Whether an event of a type makes sense in a situation: whether anybody has an action that writes it there. */
export function canHappen(type: KnownEventType, situation: Situation): boolean {
  return ACTION_RULES.some((rule) => rule.event === type && rule.in.includes(situation));
}
