import { parsePattern, PatternFault, type PatternNode } from './parse-pattern.js';

/** Whether the whole text fits a pattern. Takes time in proportion to the text. */
export type PatternMatcher = (text: string) => boolean;

export type CompiledPattern = { readonly ok: true; readonly matches: PatternMatcher } | { readonly ok: false; readonly reason: string };

const MOST_STATES = 2000;

/** One state: either reads a character and goes on to `next`, or goes on to all of `free` at once. */
interface State {
  readonly test?: RegExp;
  readonly free: number[];
  next: number;
}

/**
 * Compiles a pattern into states that are all followed at once (Thompson's construction): no text can make it slow, unlike
 * the language's own regular expressions. Case matters; the text is looked at by code point.
 */
export function compilePattern(source: string): CompiledPattern {
  try {
    const states: State[] = [];
    const start = build(states, parsePattern(source), add(states));
    return { ok: true, matches: (text) => run(states, start, text) };
  } catch (error) {
    if (error instanceof PatternFault || error instanceof SyntaxError) return { ok: false, reason: error.message };
    throw error;
  }
}

const END = 0;

function add(states: State[], test?: RegExp, next = -1): number {
  if (states.length >= MOST_STATES) throw new PatternFault('The pattern is too large');
  states.push({ ...(test ? { test } : {}), free: [], next });
  return states.length - 1;
}

/** Builds the states of a node that lead to `then`; gives the first. */
function build(states: State[], node: PatternNode, then: number): number {
  if (node.kind === 'class') return add(states, new RegExp(`^${node.source}$`, 'u'), then);
  if (node.kind === 'sequence') return node.items.reduceRight((after, item) => build(states, item, after), then);
  const fork = add(states);
  if (node.kind === 'choice') {
    states[fork]!.free.push(...node.items.map((item) => build(states, item, then)));
    return fork;
  }
  return repeat(states, node, fork, then);
}

function repeat(states: State[], node: PatternNode & { kind: 'repeat' }, fork: number, then: number): number {
  let after: number;
  if (node.most === Infinity) {
    states[fork]!.free.push(then, build(states, node.item, fork));
    after = fork;
  } else {
    states[fork]!.free.push(then);
    after = fork;
    for (let more = node.least; more < node.most; more += 1) {
      const optional = add(states);
      states[optional]!.free.push(then, build(states, node.item, after));
      after = optional;
    }
  }
  for (let times = 0; times < node.least; times += 1) after = build(states, node.item, after);
  return after;
}

function run(states: readonly State[], start: number, text: string): boolean {
  let current = reach(states, [start]);
  for (const character of text) {
    const next: number[] = [];
    for (const at of current) if (states[at]!.test?.test(character)) next.push(states[at]!.next);
    if (next.length === 0) return false;
    current = reach(states, next);
  }
  return current.has(END);
}

function reach(states: readonly State[], from: readonly number[]): Set<number> {
  const reached = new Set(from);
  for (const at of reached) for (const free of states[at]!.free) reached.add(free);
  return reached;
}
