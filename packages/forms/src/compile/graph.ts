import type { Compiler } from '../expression/compile-expression.js';
import type { TemplateReads } from './compile-rules.js';
import { SLOT_COUNT, SLOTS, type CompiledForm, type Dependent } from './compiled-form.js';
import type { FieldTemplate } from './template.js';

/** Says which fields depend on each other in a circle. */
export type CircleReport = (compiler: Compiler, templates: readonly FieldTemplate[], dependents: readonly (readonly Dependent[])[], waiting: readonly number[]) => void;

export const nodeOf = (template: FieldTemplate, slot: keyof typeof SLOTS): number => template.number * SLOT_COUNT + SLOTS[slot];

/** Orders all nodes so that each comes after what it reads; circles are reported. */
export function buildGraph(compiler: Compiler, templates: readonly FieldTemplate[], reads: ReadonlyMap<FieldTemplate, TemplateReads>, onCircle?: CircleReport): Pick<CompiledForm, 'order' | 'rank' | 'dependents'> {
  const dependents: Dependent[][] = Array.from({ length: templates.length * SLOT_COUNT }, () => []);
  const link = (from: number, to: number, via: number): void => {
    dependents[from]!.push({ node: to, via });
  };
  for (const template of templates) {
    const { depth } = template.scope;
    const [visible, value, rest] = [nodeOf(template, 'visible'), nodeOf(template, 'value'), nodeOf(template, 'rest')];
    link(visible, value, depth);
    link(visible, rest, depth);
    link(value, rest, depth);
    if (template.parent !== undefined) link(nodeOf(template.parent, 'visible'), visible, template.parent.scope.depth);
    for (const [slot, to] of [['visible', visible], ['value', value], ['rest', rest]] as const) {
      for (const read of reads.get(template)?.[slot] ?? []) link(nodeOf(read.template, 'value'), to, read.via);
    }
  }
  const { order, waiting } = sort(dependents);
  if (order.length < waiting.length) (onCircle ?? reportOnly)(compiler, templates, dependents, waiting);
  const rank: number[] = [];
  order.forEach((node, at) => { rank[node] = at; });
  return { order, rank, dependents };
}

const reportOnly: CircleReport = ({ report }) => report('', 'cycle');

function sort(dependents: readonly (readonly Dependent[])[]): { order: number[]; waiting: number[] } {
  const waiting = dependents.map(() => 0);
  for (const list of dependents) for (const { node } of list) waiting[node]! += 1;
  const order = waiting.flatMap((count, node) => (count === 0 ? [node] : []));
  for (let at = 0; at < order.length; at += 1) {
    for (const { node } of dependents[order[at]!]!) {
      waiting[node]! -= 1;
      if (waiting[node] === 0) order.push(node);
    }
  }
  return { order, waiting };
}
