import type { FormDefinition } from '@dvcqg/openapi';

const MOST_RADIOS = 7; // as in `choice-controls.ts`
const LONG = '#long';

/** Code that not every form takes, by the types of fields and other names in a definition that take it. */
const TAKEN_BY = {
  people: 'person organization address phone email identity_number tax_code social_insurance_number health_insurance_card vehicle_plate list',
  patterns: 'pattern',
  files: 'attachment',
  dates: 'addDays addMonths addYears daysBetween monthsBetween yearsBetween dateInWords',
  groups: 'group',
  groupView: 'group',
  picker: `person address list ${LONG}`,
  units: 'address',
} as const;

export type CodeName = keyof typeof TAKEN_BY;

/** Types of fields, and all other names in a definition: one of them too many loads a little in vain. */
const namesIn = (definition: FormDefinition): ReadonlySet<string> => {
  const names = new Set<string>();
  JSON.stringify(definition, (key: string, value: unknown) => {
    names.add(key === 'type' ? String(value) : key);
    if (key === 'options' && Array.isArray(value) && value.length > MOST_RADIOS) names.add(LONG);
    return value;
  });
  return names;
};

/** The code that a definition takes besides what is loaded with the element. */
export const neededCode = (definition: FormDefinition): readonly CodeName[] => {
  const names = namesIn(definition);
  return (Object.keys(TAKEN_BY) as CodeName[]).filter((code) => TAKEN_BY[code].split(' ').some((name) => names.has(name)));
};
