/** A headless form engine: the same compiled rules in browser and gateway. */
export { FormDefinitionFault } from './compile/compile.js';
export { compileCheckedForm } from './compile/compile-checked.js';
export { checkDefinition, compileForm } from './compile/compile-form.js';
export type { CompiledForm } from './compile/compiled-form.js';
export type { EngineField, UnitField } from './compile/template.js';
export type { FormContext, FormIdentity, UnitAnswer, UnitLookup } from './context.js';
export { codesOf, optionsOf } from './fields/option-lists.js';
export type { FormValues, Json } from './json.js';
export type { ImportCode } from './parts/load-parts.js';
export { pointerOf, segmentsOf } from './pointer.js';
export { createFormState, initialValues } from './state/create.js';
export { setValue } from './state/change.js';
export { addRow, moveRow, removeRow } from './state/change-rows.js';
export { fieldView, validate, valueAt, visibleFields, visibleSections, visibleSteps, type FieldView, type FormPart } from './state/read.js';
export type { Cell, FormState, ScopeState, UnplacedValue } from './state/state.js';
export { checkSubmission, type SubmissionVerdict } from './submission/check-submission.js';
export { submitValues } from './submission/submit-values.js';
