import { referencePath } from './build-templates.js';
import { SLOT_COUNT } from './compiled-form.js';
import type { CircleReport } from './graph.js';

/** Follows one circle and names its fields; what only hangs behind a circle is not to blame. */
export const reportCircle: CircleReport = (compiler, templates, dependents, waiting) => {
  const before = new Map<number, number>();
  dependents.forEach((list, from) => {
    if (waiting[from]! > 0) for (const { node } of list) before.set(node, from);
  });
  const seen: number[] = [];
  let node = waiting.findIndex((count) => count > 0);
  while (!seen.includes(node)) {
    seen.push(node);
    node = before.get(node)!;
  }
  const circle = seen.slice(seen.indexOf(node)).reverse();
  const names = [...new Set(circle.map((each) => templates[Math.floor(each / SLOT_COUNT)]!))];
  compiler.report(names[0]!.pointer, 'cycle', names.map((template) => referencePath(template) || template.pointer).join(' → '));
};
