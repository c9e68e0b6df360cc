import type { DeskDossierItem } from '@dvcqg/openapi';

/** What the reader asks for with a key. */
type ListCommand = 'next' | 'previous' | 'select' | 'search' | 'help';

const COMMANDS: Readonly<Record<string, ListCommand>> = { j: 'next', ArrowDown: 'next', k: 'previous', ArrowUp: 'previous', x: 'select', '/': 'search', '?': 'help' };

/** What a key asks for; keys of whom one types with, and with a modifier, are not ours. */
const commandOf = ({ key, altKey, ctrlKey, metaKey, target }: Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey' | 'target'>): ListCommand | undefined => {
  if (altKey || ctrlKey || metaKey) return undefined;
  const isTyping = target instanceof HTMLElement && target.matches('input:not([type=checkbox]), select, textarea');
  return isTyping || !Object.hasOwn(COMMANDS, key) ? undefined : COMMANDS[key];
};

export interface ListKeys {
  readonly root: ParentNode;
  readonly items: readonly DeskDossierItem[];
  /** Code of the row that the keyboard is at. */
  readonly active: string | undefined;
  readonly toggle: (item: DeskDossierItem) => void;
  readonly help: () => void;
}

/** Goes through the list by keyboard; nothing while a dialog is open. */
export const onListKey = (event: KeyboardEvent, { root, items, active, toggle, help }: ListKeys): void => {
  const command = root.querySelector('dialog[open]') ? undefined : commandOf(event);
  if (command === undefined) return;
  event.preventDefault();
  const at = items.findIndex(({ code }) => code === active);
  const item = items[at];
  if (command === 'help') help();
  else if (command === 'search') root.querySelector<HTMLElement>('#q')?.focus();
  else if (command === 'select') {
    if (item) toggle(item);
  } else focusRow(root, items[Math.min(Math.max(command === 'next' ? at + 1 : at - 1, 0), items.length - 1)]);
};

const focusRow = (root: ParentNode, item: DeskDossierItem | undefined): void => {
  if (item) root.querySelector<HTMLElement>(`[data-code="${CSS.escape(item.code)}"] .open`)?.focus();
};
