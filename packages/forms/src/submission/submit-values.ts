import type { ScopeTemplate } from '../compile/template.js';
import type { FormState, ScopeState } from '../state/state.js';

/**
 * The answers to hand in: only of fields that show, normalised (NFC, trimmed, numbers and telephones in one form), computed
 * and locked ones with what they are worth. What has the wrong type stays as it is, so that the other side sees it too.
 */
export function submitValues(state: FormState): Record<string, unknown> {
  return scopeValues(state.form.root, state.root);
}

function scopeValues(template: ScopeTemplate, scope: ScopeState): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  for (const field of template.fields) {
    const cell = scope.cells[field.index]!;
    if (field.parent?.kind === 'composite' && scope.cells[field.parent.index]!.problem !== undefined) continue;
    if (!cell.visible || field.field === undefined || field.kind === 'static') continue;
    let value: unknown = cell.problem === 'type' || cell.problem === 'too_large' ? cell.raw : cell.value;
    if (field.kind === 'group' && cell.problem === undefined) value = cell.rows.length === 0 ? null : cell.rows.map((row) => scopeValues(field.rows!, row));
    if (value === null || value === undefined) continue;
    const [first, second] = field.path as [string, string?];
    if (second === undefined) values[first] = value;
    else values[first] = { ...(values[first] as object | undefined), [second]: value };
  }
  return values;
}
