import type { FormDefinition, FormField } from '@dvcqg/openapi';
import { USUAL_KINDS } from '../fields/usual-kinds.js';
import type { EngineParts } from './engine-parts.js';

const LOADERS = {
  people: () => import('./people.js'),
  patterns: () => import('./patterns.js'),
  files: () => import('./files.js'),
  dates: () => import('./dates.js'),
  groups: () => import('./groups.js'),
} as const;

export type PartName = keyof typeof LOADERS;

const OF_PEOPLE: ReadonlySet<string> = new Set([
  'person', 'organization', 'address', 'phone', 'email', 'identity_number', 'tax_code', 'social_insurance_number', 'health_insurance_card', 'vehicle_plate',
]);

const partsOfField = (field: FormField): readonly PartName[] => [
  ...(OF_PEOPLE.has(field.type) || ('list' in field && field.list !== undefined) ? (['people'] as const) : []),
  ...('pattern' in field && field.pattern !== undefined ? (['patterns'] as const) : []),
  ...(field.type === 'attachment' ? (['files'] as const) : []),
  ...(field.type === 'group' ? ['groups' as const, ...field.fields.flatMap(partsOfField)] : []),
];

const DATE_OPERATOR = /"(add(Days|Months|Years)|(days|months|years)Between|dateInWords)"/;

/** The parts of the engine that a definition takes besides the usual types of fields. */
export const neededParts = (definition: FormDefinition): ReadonlySet<PartName> => {
  // An expression may stand in many places; its operator's name elsewhere loads a little in vain.
  const written = JSON.stringify(definition);
  return new Set([
    ...definition.steps.flatMap(({ sections }) => sections.flatMap(({ fields }) => fields.flatMap(partsOfField))),
    ...(DATE_OPERATOR.test(written) ? (['dates'] as const) : []),
  ]);
};

/** How a page imports code, such as with another try when it does not come. By default as the browser does. */
export type ImportCode = <Code extends object>(importing: () => Promise<Code>) => Promise<Code>;

const once: ImportCode = (importing) => importing();

/** Loads what a definition takes, all at once. */
export async function loadParts(definition: FormDefinition, importCode: ImportCode = once): Promise<EngineParts> {
  const needed = neededParts(definition);
  const load = <Name extends PartName>(name: Name): ReturnType<(typeof LOADERS)[Name]> | undefined =>
    needed.has(name) ? (importCode<object>(LOADERS[name]) as ReturnType<(typeof LOADERS)[Name]>) : undefined;
  const [people, patterns, files, dates, groups] = await Promise.all([load('people'), load('patterns'), load('files'), load('dates'), load('groups')]);
  return {
    kinds: { ...USUAL_KINDS, ...people?.kinds, ...files?.kinds },
    ...(people && { expand: people.expand, lists: { kinds: people.listedKinds, optionsOf: people.optionsOf } }),
    ...(patterns && { pattern: patterns.pattern }),
    ...(groups && { groups }),
    ...(dates && { dateOperators: dates.dateOperators }),
  };
}
