import type { FormDefinition, FormField } from '@dvcqg/openapi';
import type { Compiler } from '../expression/compile-expression.js';
import { pointerOf } from '../pointer.js';
import { kindOf, missingPart, type EngineParts } from '../parts/engine-parts.js';
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

/** The templates while they are laid out. */
interface Building extends Templates {
  readonly parts: EngineParts;
  readonly report: Compiler['report'];
}

/** Lays out steps, sections and fields; composite fields become their parts, groups get a scope for their rows. */
export function buildTemplates(definition: FormDefinition, parts: EngineParts, report: Compiler['report']): Templates {
  const root: ScopeTemplate = { depth: 0, fields: [], byKey: new Map() };
  const built: Building = { root, templates: [], containers: [], parts, report };
  definition.steps.forEach((step, s) => {
    const stepPointer = pointerOf('steps', s);
    const stepTemplate = add(built, 'container', undefined, { scope: root, parent: undefined, path: [], pointer: stepPointer, step: step.id });
    built.containers.push({ template: stepTemplate, visible: step.visible });
    step.sections.forEach((section, n) => {
      const pointer = stepPointer + pointerOf('sections', n);
      const template = add(built, 'container', undefined, { scope: root, parent: stepTemplate, path: [], pointer, step: step.id });
      built.containers.push({ template, visible: section.visible });
      const place = { scope: root, parent: template, path: [], pointer: pointer + pointerOf('fields'), step: step.id };
      section.fields.forEach((field, f) => addField(built, field, { ...place, pointer: place.pointer + pointerOf(f) }));
    });
  });
  if (built.templates.length > MOST_FIELDS) report('', 'too_large', `more than ${MOST_FIELDS} fields`);
  return built;
}

const KINDS: Readonly<Partial<Record<EngineField['type'], TemplateKind>>> = { person: 'composite', organization: 'composite', address: 'composite', group: 'group', static: 'static' };

function add(built: Building, kind: TemplateKind, field: EngineField | undefined, place: Place): FieldTemplate {
  const path = field === undefined ? [] : [...place.path, field.id];
  const template = {
    number: built.templates.length, kind, scope: place.scope, index: place.scope.fields.length,
    path, suffix: pointerOf(...path), pointer: place.pointer, step: place.step,
    rules: { extra: new Map(), own: [], hiddenOptions: new Map() },
    ...(field === undefined ? {} : { field, ...answersOf(built, kind, field) }),
    ...(place.parent === undefined ? {} : { parent: place.parent }),
  } satisfies FieldTemplate;
  place.scope.fields.push(template);
  built.templates.push(template);
  return template;
}

function answersOf({ parts }: Building, kind: TemplateKind, field: EngineField): Pick<FieldTemplate, 'answers'> {
  if (kind !== 'value') return {};
  const answers = kindOf(parts, field);
  if (answers === undefined) throw missingPart(field.type);
  return { answers };
}

function addField(built: Building, field: FormField, place: Place): void {
  const kind = KINDS[field.type] ?? 'value';
  const template = addNamed(built, kind, field, place);
  if (field.type === 'person' || field.type === 'organization' || field.type === 'address') {
    if (built.parts.expand === undefined) throw missingPart(field.type);
    const parts = built.parts.expand(field, referencePath(template));
    for (const part of parts) addNamed(built, 'value', part, { ...place, parent: template, path: template.path });
  }
  if (field.type === 'group') addRows(built, field.fields, template, place);
}

function addNamed(built: Building, kind: TemplateKind, field: EngineField, place: Place): FieldTemplate {
  const template = add(built, kind, field, place);
  const key = template.path.join('.');
  if (place.scope.byKey.has(key)) built.report(place.pointer + pointerOf('id'), 'duplicate_id', key);
  else place.scope.byKey.set(key, template);
  return template;
}

function addRows(built: Building, fields: readonly FormField[], template: FieldTemplate, place: Place): void {
  const rows: ScopeTemplate = { depth: place.scope.depth + 1, group: template, fields: [], byKey: new Map() };
  const { groups } = built.parts;
  if (groups === undefined) throw missingPart('group');
  Object.assign(template, { rows, rowErrors: groups.rowErrors });
  fields.forEach((field, at) => addField(built, field, { scope: rows, parent: template, path: [], pointer: place.pointer + pointerOf('fields', at), step: place.step }));
}

/** The path by which expressions name a field. */
export function referencePath(template: FieldTemplate): string {
  const inScope = template.path.join('.');
  return template.scope.group === undefined ? inScope : `${referencePath(template.scope.group)}.${inScope}`;
}
