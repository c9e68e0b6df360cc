import type { FormDefinition, FormField } from '@dvcqg/openapi';
import type { Compiler } from '../expression/compile-expression.js';
import { pointerOf } from '../pointer.js';
import { expandComposite } from './expand.js';
import type { EngineField, FieldTemplate, ScopeTemplate, TemplateKind } from './template.js';

const MOST_FIELDS = 3000;

interface Place {
  readonly scope: ScopeTemplate;
  readonly parent: FieldTemplate | undefined;
  readonly path: readonly string[];
  readonly pointer: string;
  readonly step: string;
}

/** Expression of a step, section or field that decides whether it shows. */
export interface Condition {
  readonly template: FieldTemplate;
  readonly visible: unknown;
}

/** All templates of a definition in the order of the form, and the conditions of steps and sections. */
export interface Templates {
  readonly root: ScopeTemplate;
  readonly templates: FieldTemplate[];
  readonly containers: Condition[];
}

/** Lays out steps, sections and fields; composite fields become their parts, groups get a scope for their rows. */
export function buildTemplates(definition: FormDefinition, report: Compiler['report']): Templates {
  const root: ScopeTemplate = { depth: 0, fields: [], byKey: new Map() };
  const built: Templates = { root, templates: [], containers: [] };
  definition.steps.forEach((step, s) => {
    const stepPointer = pointerOf('steps', s);
    const stepTemplate = add(built, 'container', undefined, { scope: root, parent: undefined, path: [], pointer: stepPointer, step: step.id });
    built.containers.push({ template: stepTemplate, visible: step.visible });
    step.sections.forEach((section, n) => {
      const pointer = stepPointer + pointerOf('sections', n);
      const template = add(built, 'container', undefined, { scope: root, parent: stepTemplate, path: [], pointer, step: step.id });
      built.containers.push({ template, visible: section.visible });
      const place = { scope: root, parent: template, path: [], pointer: pointer + pointerOf('fields'), step: step.id };
      section.fields.forEach((field, f) => addField(built, field, { ...place, pointer: place.pointer + pointerOf(f) }, report));
    });
  });
  if (built.templates.length > MOST_FIELDS) report('', 'too_large', `more than ${MOST_FIELDS} fields`);
  return built;
}

const KINDS: Readonly<Partial<Record<EngineField['type'], TemplateKind>>> = { person: 'composite', organization: 'composite', address: 'composite', group: 'group', static: 'static' };

function add(built: Templates, kind: TemplateKind, field: EngineField | undefined, place: Place): FieldTemplate {
  const path = field === undefined ? [] : [...place.path, field.id];
  const template = {
    number: built.templates.length, kind, scope: place.scope, index: place.scope.fields.length,
    path, suffix: pointerOf(...path), pointer: place.pointer, step: place.step,
    rules: { extra: new Map(), own: [], hiddenOptions: new Map() },
    ...(field === undefined ? {} : { field }),
    ...(place.parent === undefined ? {} : { parent: place.parent }),
  } satisfies FieldTemplate;
  place.scope.fields.push(template);
  built.templates.push(template);
  return template;
}

function addField(built: Templates, field: FormField, place: Place, report: Compiler['report']): void {
  const kind = KINDS[field.type] ?? 'value';
  const template = addNamed(built, kind, field, place, report);
  if (field.type === 'person' || field.type === 'organization' || field.type === 'address') {
    const parts = expandComposite(field, referencePath(template));
    for (const part of parts) addNamed(built, 'value', part, { ...place, parent: template, path: template.path }, report);
  }
  if (field.type === 'group') addRows(built, field.fields, template, place, report);
}

function addNamed(built: Templates, kind: TemplateKind, field: EngineField, place: Place, report: Compiler['report']): FieldTemplate {
  const template = add(built, kind, field, place);
  const key = template.path.join('.');
  if (place.scope.byKey.has(key)) report(place.pointer + pointerOf('id'), 'duplicate_id', key);
  else place.scope.byKey.set(key, template);
  return template;
}

function addRows(built: Templates, fields: readonly FormField[], template: FieldTemplate, place: Place, report: Compiler['report']): void {
  const rows: ScopeTemplate = { depth: place.scope.depth + 1, group: template, fields: [], byKey: new Map() };
  Object.assign(template, { rows });
  fields.forEach((field, at) => addField(built, field, { scope: rows, parent: template, path: [], pointer: place.pointer + pointerOf('fields', at), step: place.step }, report));
}

/** The path by which expressions name a field. */
export function referencePath(template: FieldTemplate): string {
  const inScope = template.path.join('.');
  return template.scope.group === undefined ? inScope : `${referencePath(template.scope.group)}.${inScope}`;
}
