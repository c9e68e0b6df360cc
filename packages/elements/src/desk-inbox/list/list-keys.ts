/** What the reader asks for with a key. */
export type ListCommand = 'next' | 'previous' | 'select' | 'search' | 'help';

const COMMANDS: Readonly<Record<string, ListCommand>> = { j: 'next', ArrowDown: 'next', k: 'previous', ArrowUp: 'previous', x: 'select', '/': 'search', '?': 'help' };

/** What a key asks for; keys of whom one types with, and with a modifier, are not ours. */
export const commandOf = ({ key, altKey, ctrlKey, metaKey, target }: Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey' | 'target'>): ListCommand | undefined => {
  if (altKey || ctrlKey || metaKey) return undefined;
  const isTyping = target instanceof HTMLElement && target.matches('input:not([type=checkbox]), select, textarea');
  return isTyping || !Object.hasOwn(COMMANDS, key) ? undefined : COMMANDS[key];
};
