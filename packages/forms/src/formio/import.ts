import type { FormDefinition, FormExpression, FormField, FormSection, FormStep } from '@dvcqg/openapi';
import { checkDefinition, compileForm } from '../compile/compile-form.js';
import type { ScopeTemplate } from '../compile/template.js';
import { isRecord, own } from '../json.js';
import { segmentsOf } from '../pointer.js';
import { Collected, keysOf, type Found, type FormioKey, type NotCarriedOver } from './collect.js';
import { childrenOf, isGrid, isLayout, numberOf, placed, plainText, recordOf, textOf, type Component, type Placed } from './component.js';
import { jsonLogic, visibleWhen, type Translated } from './conditions.js';
import { convert, nationalPrefill } from './fields.js';

/** A Form.io form as a definition of ours. */
export interface FormioImport {
  /** Always usable: what would have made it unusable is in `notCarriedOver`. */
  readonly definition: FormDefinition;
  readonly notCarriedOver: readonly NotCarriedOver[];
  /** For `toFormioValues` and `fromFormioValues`. */
  readonly keys: readonly FormioKey[];
}

/** The input is no Form.io form at all. */
export class FormioFault extends Error {
  override readonly name = 'FormioFault';
}

const MOST_REPAIRS = 200;

/**
 * Turns a Form.io form (an object with `components`, or a list of them) into a definition: panels of a wizard become steps,
 * other panels sections, grids groups. Scripts are never carried over; everything lost is listed with its place.
 * @throws FormioFault when there are no components.
 */
export function importFormio(json: unknown): FormioImport {
  const source: Component = Array.isArray(json) ? { components: json } : isRecord(json) ? json : {};
  const components = own(source, 'components');
  if (!Array.isArray(components) || !components.some(isRecord)) throw new FormioFault('No Form.io form: there is no list of components');
  const list = placed(components, Array.isArray(json) ? '' : '/components');
  const builder = new Builder(new Collected(list));
  const title = plainText(textOf(source, 'title')) || textOf(source, 'name') || 'Biểu mẫu';
  const id = (textOf(source, 'name') || textOf(source, 'path') || 'formio').replace(/[^A-Za-z0-9._-]/g, '-').replace(/^[^A-Za-z0-9]+/, '').slice(0, 100) || 'formio';
  const steps = builder.steps(list, textOf(source, 'display') === 'wizard', title);
  const definition = repair({ id, version: 1, title: { vi: title.slice(0, 2000) }, steps }, builder.all);
  return { definition, notCarriedOver: builder.all.notes, keys: present(keysOf(builder.all.top, builder.carried), compileForm(definition).root) };
}

class Builder {
  readonly all: Collected;
  readonly carried = new Set<Found>();
  #statics = 0;

  constructor(all: Collected) {
    this.all = all;
  }

  steps(list: readonly Placed[], wizard: boolean, title: string): FormStep[] {
    const pages = wizard ? list.filter(({ component }) => textOf(component, 'type') === 'panel') : [];
    if (pages.length === 0) return [{ id: 'step_1', title: { vi: title }, sections: this.#sections(list, 's1') }];
    for (const { component, pointer } of list) {
      if (!['panel', 'button'].includes(textOf(component, 'type'))) this.all.note(pointer, 'outside the pages of the wizard');
    }
    return pages.slice(0, 30).map((page, number): FormStep => {
      const visible = this.#visible(page.component, undefined, page.pointer);
      const words = { vi: plainText(textOf(page.component, 'title')) || `Bước ${number + 1}` };
      return { id: `step_${number + 1}`, title: words, ...(visible === undefined ? {} : { visible }), sections: this.#sections(childrenOf(page), `s${number + 1}`) };
    });
  }

  /** Panels and field sets at the top are sections; what stands between them is a section without a title. */
  #sections(list: readonly Placed[], id: string): FormSection[] {
    const sections: { -readonly [K in keyof FormSection]: FormSection[K] }[] = [];
    let loose: FormField[] | undefined;
    for (const each of list) {
      if (!['panel', 'fieldset', 'well'].includes(textOf(each.component, 'type'))) {
        if (loose === undefined) sections.push({ id: `${id}_${sections.length + 1}`, fields: (loose = []) });
        loose.push(...this.#fields([each], undefined));
        continue;
      }
      loose = undefined;
      const title = plainText(textOf(each.component, 'title') || textOf(each.component, 'legend'));
      const visible = this.#visible(each.component, undefined, each.pointer);
      sections.push({ id: `${id}_${sections.length + 1}`, ...(title === '' ? {} : { title: { vi: title } }), ...(visible === undefined ? {} : { visible }), fields: this.#fields(childrenOf(each), undefined) });
    }
    return sections.length > 0 ? sections : [{ id: `${id}_1`, fields: [] }];
  }

  #fields(list: readonly Placed[], around: FormExpression | undefined): FormField[] {
    return list.flatMap((each) => {
      const { component, pointer } = each;
      const type = textOf(component, 'type');
      if (isLayout(type) || type === 'container') return this.#layout(each, around);
      if (type === 'content' || type === 'htmlelement') return this.#static(textOf(component, type === 'content' ? 'html' : 'content'), component, pointer, around);
      if (type === 'button') return this.#button(component, pointer);
      const found = this.all.byComponent.get(component);
      return found === undefined ? [] : this.#field(each, found, around);
    });
  }

  #layout(each: Placed, around: FormExpression | undefined): FormField[] {
    const { component, pointer } = each;
    const visible = both(around, this.#visible(component, undefined, pointer));
    const title = plainText(textOf(component, 'title') || textOf(component, 'legend'));
    const heading = title === '' ? [] : this.#static(title, {}, pointer, visible, 'heading');
    return [...heading, ...this.#fields(childrenOf(each), visible)];
  }

  #static(html: string, component: Component, pointer: string, around: FormExpression | undefined, style: 'paragraph' | 'heading' = 'paragraph'): FormField[] {
    const text = plainText(html).slice(0, 20_000);
    if (text === '') return [];
    const visible = both(around, this.#visible(component, undefined, pointer));
    this.#statics += 1;
    return [{ id: `static_text_${this.#statics}`, type: 'static', style, text: { vi: text }, ...(visible === undefined ? {} : { visible }) }];
  }

  #button(component: Component, pointer: string): FormField[] {
    const action = textOf(component, 'action') || 'submit';
    if (action !== 'submit') this.all.note(pointer, `a button that does "${action}"`);
    return [];
  }

  #visible(component: Component, from: Found | undefined, pointer: string): FormExpression | undefined {
    return this.#take(visibleWhen(component, from, this.all), pointer, 'condition');
  }

  #take(translated: Translated | undefined, pointer: string, what: string): FormExpression | undefined {
    if (translated === undefined) return undefined;
    if ('expression' in translated) return translated.expression;
    this.all.note(pointer, `${what}: ${translated.reason}`);
    return undefined;
  }

  #field(each: Placed, found: Found, around: FormExpression | undefined): FormField[] {
    const { component } = each;
    const type = textOf(component, 'type');
    const carried = isGrid(type) ? this.#grid(each) : convert(component);
    if (carried === null) {
      this.all.note(found.pointer, `there is no field of the type ${type}`);
      return [];
    }
    this.carried.add(found);
    for (const note of carried.notes) this.all.note(found.pointer, note);
    const visible = both(around, this.#visible(component, found, found.pointer));
    const field = { id: found.id, type: carried.type, ...this.#common(component, found), ...carried.more, ...(visible === undefined ? {} : { visible }) };
    return [field as unknown as FormField];
  }

  #grid(each: Placed): { type: 'group'; more: object; notes: string[] } {
    const fields = this.#fields(childrenOf(each), undefined);
    const validate = recordOf(each.component, 'validate');
    const [least, most] = [numberOf(own(validate, 'minLength')), numberOf(own(validate, 'maxLength'))];
    return { type: 'group', more: { fields, ...(least === undefined ? {} : { minRows: least }), ...(most === undefined ? {} : { maxRows: most }) }, notes: [] };
  }

  #common(component: Component, found: Found): Readonly<Record<string, unknown>> {
    const validate = recordOf(component, 'validate');
    if (textOf(validate, 'custom') !== '') this.all.note(found.pointer, 'a check by script');
    if (typeof own(component, 'customDefaultValue') === 'string' && textOf(component, 'customDefaultValue') !== '') this.all.note(found.pointer, 'a default by script');
    const [label, help, placeholder] = [textOf(component, 'label'), textOf(component, 'tooltip') || textOf(component, 'description'), textOf(component, 'placeholder')].map(plainText) as [string, string, string];
    const affixes = textOf(component, 'type') === 'textfield' ? [textOf(component, 'prefix'), textOf(component, 'suffix')].filter((each) => each !== '').join(' … ') : '';
    const hint = [help, affixes].filter((each) => each !== '').join(' ');
    const prefill = found.grid === undefined ? nationalPrefill(found.external.join('.')) : undefined;
    const computed = this.#computed(component, found);
    return {
      label: { vi: (label || found.id).slice(0, 20_000) },
      ...(hint === '' ? {} : { help: { vi: hint } }), ...(placeholder === '' ? {} : { placeholder: { vi: placeholder } }),
      ...(own(validate, 'required') === true || own(validate, 'required') === 'true' ? { required: true } : {}),
      ...(own(component, 'disabled') === true ? { readonly: true } : {}),
      ...(computed === undefined ? { ...this.#default(component, found), ...(prefill === undefined ? {} : { prefill }) } : { computed }),
      ...(found.external.join('.') === found.id ? {} : { externalKey: found.external.join('.') }),
    };
  }

  #computed(component: Component, found: Found): FormExpression | undefined {
    const source = own(component, 'calculateValue');
    if (source === undefined || source === null || source === '') return undefined;
    if (typeof source === 'string') return this.#take({ reason: 'a script' }, found.pointer, 'computed value');
    return this.#take(jsonLogic(source, found, this.all), found.pointer, 'computed value');
  }

  #default(component: Component, found: Found): { readonly default?: unknown } {
    const value = own(component, 'defaultValue');
    if (value === undefined || value === null || value === '' || textOf(component, 'type') === 'hidden' || found.kind === 'rows' || found.kind === 'files') return {};
    if (found.kind === 'selectboxes') return isRecord(value) && Object.values(value).includes(true) ? { default: Object.keys(value).filter((key) => value[key] === true) } : {};
    if (found.kind === 'number') return numberOf(value) === undefined ? {} : { default: numberOf(value) };
    if (found.kind === 'boolean') return value === true ? { default: true } : {};
    if (found.kind !== 'plain') return {};
    return { default: Array.isArray(value) ? value : String(value) };
  }
}

const both = (a: FormExpression | undefined, b: FormExpression | undefined): FormExpression | undefined =>
  a === undefined ? b : b === undefined ? a : { and: [a, b] };

/** Takes out whatever a sound definition cannot have and says so, until it can be used. */
function repair(definition: FormDefinition, all: Collected): FormDefinition {
  const copy = structuredClone(definition) as unknown as Record<string, unknown>;
  for (let round = 0; round < MOST_REPAIRS; round += 1) {
    const [problem] = checkDefinition(copy);
    if (problem === undefined) return copy as unknown as FormDefinition;
    if (!remove(copy, segmentsOf(problem.pointer) ?? [], problem.code)) break;
    all.note(problem.pointer, `in the definition: ${problem.code}${problem.detail === undefined ? '' : ` (${problem.detail})`}`);
  }
  throw new FormioFault('The form cannot be made sound');
}

/** Removes a property, or of a whole field what makes it depend on others. */
function remove(root: Record<string, unknown>, segments: readonly string[], code: string): boolean {
  const nodes = segments.reduce<unknown[]>((path, key) => [...path, (path.at(-1) as Record<string, unknown> | undefined)?.[key]], [root]);
  const last = nodes.at(-1);
  if (code === 'cycle' && isRecord(last)) return ['visible', 'computed'].some((name) => Reflect.has(last, name) && Reflect.deleteProperty(last, name));
  const at = nodes.findLastIndex((node) => isRecord(node) && Object.hasOwn(node, 'id') && Object.hasOwn(node, 'type'));
  const holder = nodes[at] as Record<string, unknown> | undefined;
  if (holder === undefined) {
    const container = nodes.findLast((node) => isRecord(node) && Object.hasOwn(node, 'id') && Object.hasOwn(node, 'visible')) as Record<string, unknown> | undefined;
    return container !== undefined && delete container['visible'];
  }
  const list = nodes[at - 1];
  const name = segments[at];
  if (name !== undefined && !ESSENTIAL.has(name) && Object.hasOwn(holder, name)) return Reflect.deleteProperty(holder, name);
  return Array.isArray(list) && list.splice(list.indexOf(holder), 1).length > 0;
}

/** Without these a field is none: it goes as a whole. */
const ESSENTIAL = new Set(['id', 'type', 'label', 'fields', 'text', 'parts', 'options']);

/** The keys of fields that are still there. */
function present(keys: readonly FormioKey[], scope: ScopeTemplate): FormioKey[] {
  return keys.flatMap((key) => {
    const field = scope.byKey.get(key.id);
    if (field === undefined) return [];
    return [{ ...key, ...(key.rows !== undefined && field.rows !== undefined ? { rows: present(key.rows, field.rows) } : {}) }];
  });
}
