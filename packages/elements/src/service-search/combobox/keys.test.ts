import { describe, expect, it } from 'vitest';
import { keyEffect, type KeyEffect, type ListState } from './keys.js';

const closed: ListState = { open: false, count: 3, active: -1 };
const inField: ListState = { open: true, count: 3, active: -1 };
const onFirst: ListState = { open: true, count: 3, active: 0 };
const onLast: ListState = { open: true, count: 3, active: 2 };
const empty: ListState = { open: true, count: 0, active: -1 };

const press = (key: string, state: ListState, modifiers: { altKey?: boolean; ctrlKey?: boolean } = {}): KeyEffect | undefined =>
  keyEffect({ key, altKey: false, ctrlKey: false, metaKey: false, ...modifiers }, state);

describe('keys of the list', () => {
  it.each<[string, ListState, KeyEffect | undefined]>([
    ['ArrowDown', closed, { open: true, active: 0 }],
    ['ArrowDown', inField, { open: true, active: 0 }],
    ['ArrowDown', onFirst, { open: true, active: 1 }],
    ['ArrowDown', onLast, { open: true, active: 0 }],
    ['ArrowDown', empty, undefined],
    ['ArrowUp', closed, { open: true, active: 2 }],
    ['ArrowUp', inField, { open: true, active: 2 }],
    ['ArrowUp', onFirst, { open: true, active: -1 }],
    ['ArrowUp', onLast, { open: true, active: 1 }],
    ['Escape', inField, { open: false, active: -1 }],
    ['Escape', closed, { act: 'clear' }],
    ['Enter', onFirst, { act: 'accept' }],
    ['Enter', inField, undefined],
    ['Enter', closed, undefined],
    ['Home', onLast, { active: -1, native: true }],
    ['End', onLast, { active: -1, native: true }],
    ['ArrowLeft', onFirst, { active: -1, native: true }],
    ['Delete', onFirst, { act: 'remove' }],
    ['Delete', inField, undefined],
    ['a', onFirst, undefined],
  ])('%s with %o means %o', (key, state, effect) => {
    expect(press(key, state)).toEqual(effect);
  });

  it('opens with Alt+Down without moving, and closes with Alt+Up', () => {
    expect(press('ArrowDown', closed, { altKey: true })).toEqual({ open: true });
    expect(press('ArrowUp', onFirst, { altKey: true })).toEqual({ open: false, active: -1 });
  });

  it('leaves the browser its own shortcuts', () => {
    expect(press('ArrowDown', onFirst, { ctrlKey: true })).toBeUndefined();
  });
});
