import type { FormDefinition, FormField } from '@dvcqg/openapi';
import { USUAL_KINDS } from '../fields/usual-kinds.js';
import type { EngineParts } from './engine-parts.js';

const LOADERS = {
  presets: () => import('./presets.js'),
  lists: () => import('./lists.js'),
  patterns: () => import('./patterns.js'),
  files: () => import('./files.js'),
  dates: () => import('./dates.js'),
  groups: () => import('./groups.js'),
} as const;

export type PartName = keyof typeof LOADERS;

const COMPOSITES: ReadonlySet<string> = new Set(['person', 'organization', 'address']);
const PERSONAL: ReadonlySet<string> = new Set(['phone', 'email', 'identity_number', 'tax_code', 'social_insurance_number', 'health_insurance_card', 'vehicle_plate']);

const partsOfField = (field: FormField): readonly PartName[] => [
  ...(PERSONAL.has(field.type) ? (['presets'] as const) : []),
  // A person chooses sex, nationality and ethnic group from lists.
  ...(COMPOSITES.has(field.type) ? (['presets', 'lists'] as const) : []),
  ...('list' in field && field.list !== undefined ? (['lists'] as const) : []),
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

/** Loads what a definition takes, all at once. */
export async function loadParts(definition: FormDefinition): Promise<EngineParts> {
  const needed = neededParts(definition);
  const load = <Name extends PartName>(name: Name): ReturnType<(typeof LOADERS)[Name]> | undefined =>
    needed.has(name) ? (LOADERS[name]() as ReturnType<(typeof LOADERS)[Name]>) : undefined;
  const [presets, lists, patterns, files, dates, groups] = await Promise.all([load('presets'), load('lists'), load('patterns'), load('files'), load('dates'), load('groups')]);
  return {
    kinds: { ...USUAL_KINDS, ...presets?.kinds, ...files?.kinds },
    ...(presets && { expand: presets.expand }),
    ...(lists && { lists }),
    ...(patterns && { pattern: patterns.pattern }),
    ...(groups && { groups }),
    ...(dates && { dateOperators: dates.dateOperators }),
  };
}
