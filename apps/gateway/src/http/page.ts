import { encodeCursor } from './cursor.js';

/** One page of a list, as the contract has it. */
export interface Page<Item> {
  items: Item[];
  total: number;
  nextCursor: string | null;
}

/** The cursor behind `count` items from `offset`, or `null` when the list ends there. */
export function cursorAfter(offset: number, count: number, total: number, canonical: string): string | null {
  const next = offset + count;
  return count > 0 && next < total ? encodeCursor(next, canonical) : null;
}

/** Puts a page together. */
export function toPage<Item>(items: Item[], total: number, offset: number, canonical: string): Page<Item> {
  return { items, total, nextCursor: cursorAfter(offset, items.length, total, canonical) };
}
