import type { Cell } from '@dvcqg/forms';
import type { FormViolation } from '@dvcqg/openapi';
import type { FieldAt, FieldError } from './field-at.js';

interface Found {
  readonly step: string;
  readonly at: FieldAt;
}

/** What the gateway found wrong with answers that looked right here. Each holds until its answer is changed. */
export class Refusals {
  readonly #byId = new Map<string, { readonly cell: Cell; readonly error: FieldError }>();

  of({ id, cell }: FieldAt): FieldError | undefined {
    const found = this.#byId.get(id);
    return found?.cell === cell ? found.error : undefined;
  }

  /** Puts each to its field: the one at its pointer, or the nearest above it. */
  take(violations: readonly FormViolation[], fields: readonly Found[]): { readonly problems: readonly (Found & { readonly error: FieldError })[]; readonly isWhole: boolean } {
    this.#byId.clear();
    const problems = violations.flatMap(({ pointer, code, params }) => {
      const field = nearest(pointer, fields);
      if (!field) return [];
      const error: FieldError = params ? { below: '', code, params } : { below: '', code };
      this.#byId.set(field.at.id, { cell: field.at.cell, error });
      return [{ ...field, error }];
    });
    return { problems, isWhole: problems.length === violations.length };
  }
}

const nearest = (pointer: string, fields: readonly Found[]): Found | undefined =>
  fields
    .filter(({ at }) => pointer === at.pointer || pointer.startsWith(`${at.pointer}/`))
    .reduce<Found | undefined>((best, each) => (best && best.at.pointer.length >= each.at.pointer.length ? best : each), undefined);
