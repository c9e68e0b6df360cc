import { segmentsOf, type CompiledForm } from '@dvcqg/forms';
import type { FormSection } from '@dvcqg/openapi';

/** A field as the engine knows it, once for all rows. */
export type Template = CompiledForm['templates'][number];

/** A section with the fields that stand in it. */
export interface SectionLayout {
  readonly definition: FormSection;
  readonly template: Template;
}

/** Which section and field stands in which: the engine keeps fields in a row, a page shows them nested. */
export class FormLayout {
  readonly #sections = new Map<string, SectionLayout[]>();
  readonly #below = new Map<Template, Template[]>();

  constructor(form: CompiledForm) {
    for (const template of form.templates) {
      if (template.kind === 'container') this.#addSection(form, template);
      else if (template.parent) this.#below.set(template.parent, [...(this.#below.get(template.parent) ?? []), template]);
    }
  }

  #addSection({ definition }: CompiledForm, template: Template): void {
    const [, step, , section] = segmentsOf(template.pointer) ?? [];
    const found = section === undefined ? undefined : definition.steps[Number(step)]?.sections[Number(section)];
    if (found) this.#sections.set(template.step, [...this.sections(template.step), { definition: found, template }]);
  }

  sections(step: string): readonly SectionLayout[] {
    return this.#sections.get(step) ?? [];
  }

  /** The fields right below a section, the parts of a person or an address, or the fields of a group's row. */
  below(template: Template): readonly Template[] {
    return this.#below.get(template) ?? [];
  }

  /** The first fields right below, as many as have room with their parts; at least one where there is any room. */
  firstBelow(template: Template, room: number): readonly Template[] {
    if (room === Infinity) return this.below(template); // at each key
    let left = room;
    return this.below(template).filter((each) => {
      const hasRoom = left > 0;
      left -= this.sizeOf(each);
      return hasRoom;
    });
  }

  /** How many fields one can fill in below a section, or in a field: its parts, or those of a row. */
  sizeOf(template: Template): number {
    const own = template.kind === 'container' ? 0 : 1;
    return Math.max(own, this.below(template).reduce((sum, each) => sum + this.sizeOf(each), 0));
  }
}
