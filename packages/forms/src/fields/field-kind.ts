import type { FormErrorCode } from '@dvcqg/openapi';
import type { CellError, EngineField, FieldTemplate } from '../compile/template.js';
import type { Env } from '../expression/evaluate.js';
import type { Json } from '../json.js';

/** An answer made ready: the value that counts, and what is wrong with it by itself. */
export interface Normalised {
  readonly value: Json;
  readonly problem?: FormErrorCode | undefined;
}

export type Normalise = (raw: unknown, field: EngineField) => Normalised;
export type Check = (value: Json, template: FieldTemplate, env: Env) => CellError[];

/** What the engine knows of one type of field. */
export interface FieldKind {
  /** Makes an answer ready; null and undefined never come here. Doing it twice changes nothing. */
  readonly normalise: Normalise;
  /** What is wrong with a well-formed answer in view of its limits and of other answers. */
  readonly check: Check;
}

export type FieldKinds = Readonly<Partial<Record<EngineField['type'], FieldKind>>>;

export const EMPTY: Normalised = { value: null };
export const MISFIT: Normalised = { value: null, problem: 'type' };
export const NO_CHECK: Check = () => [];

export const error = (code: CellError['code'], params?: CellError['params'], below = ''): CellError => ({ below, code, ...(params === undefined ? {} : { params }) });

/** An expression of the field's type, such as `minimum`. */
export const extra = (template: FieldTemplate, name: string, env: Env): Json => template.rules.extra.get(name)?.(env) ?? null;

/** Makes an answer ready by what its field's type says. */
export const normalise = ({ answers, field }: FieldTemplate, raw: unknown): Normalised =>
  raw === undefined || raw === null ? EMPTY : (answers?.normalise(raw, field!) ?? MISFIT);
