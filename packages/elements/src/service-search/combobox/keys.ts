/** The list under the field. `active` is the option that the keys are on, -1 for the field itself. */
export interface ListState {
  readonly open: boolean;
  readonly count: number;
  readonly active: number;
}

/** What a key does. What is absent stays as it is. */
export interface KeyEffect {
  readonly open?: boolean;
  readonly active?: number;
  readonly act?: 'accept' | 'remove' | 'clear';
  /** True when the browser's own effect is left to happen as well. */
  readonly native?: boolean;
}

type Key = Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey'>;

const FIELD = -1;

const step = ({ open, count, active }: ListState, by: 1 | -1): KeyEffect => {
  const from = open ? active : FIELD;
  const next = from + by;
  if (next >= count) return { open: true, active: 0 };
  return { open: true, active: next < 0 ? (from === FIELD ? count - 1 : FIELD) : next };
};

/**
 * Keys of an editable combobox with list autocomplete and manual selection, after the ARIA Authoring Practices Guide.
 * @returns undefined when the key means nothing to the list
 */
export const keyEffect = ({ key, altKey, ctrlKey, metaKey }: Key, state: ListState): KeyEffect | undefined => {
  const { open, count, active } = state;
  if (ctrlKey || metaKey) return undefined;
  if (altKey) {
    if (key === 'ArrowDown') return count > 0 ? { open: true } : undefined;
    return key === 'ArrowUp' && open ? { open: false, active: FIELD } : undefined;
  }
  if (key === 'Escape') return open ? { open: false, active: FIELD } : { act: 'clear' };
  if (key === 'ArrowDown') return count > 0 ? step(state, 1) : undefined;
  if (key === 'ArrowUp') return count > 0 ? step(state, -1) : undefined;
  if (!open) return undefined;
  if (key === 'Enter') return active === FIELD ? undefined : { act: 'accept' };
  if (key === 'Delete' && active !== FIELD) return { act: 'remove' };
  if (['Home', 'End', 'ArrowLeft', 'ArrowRight'].includes(key)) return { active: FIELD, native: true };
  return undefined;
};
