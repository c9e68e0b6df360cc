import type { FormDefinition, FormExpression, FormField } from '@dvcqg/openapi';
import fc from 'fast-check';
import { formWith, words } from './forms.js';

const scalarValues: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom('a', 'b', '', ' a ', '2026-11-22', '1990', '1985-06', '020085001234', '081234567', '0912345678', '+84912345678', 'x@y.vn', '0100100079', '12A-12345', '20', '05983', 'male', 'Nguyễn'.normalize('NFD'), '\u200b', '\u202eb') },
  fc.integer({ min: -5, max: 20 }), fc.boolean(), fc.constant(null), fc.constant(undefined),
  { weight: 1, arbitrary: fc.constantFrom<unknown>([], ['a'], ['a', 'a'], {}, { uploadId: 'u' }, [{ uploadId: 'u', name: 'n', size: 1, mediaType: 'image/png' }], [1], 1.5) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 8 }) },
);

const TYPES = ['text', 'multiline', 'number', 'money', 'date', 'choice', 'multi_choice', 'yes_no', 'identity_number', 'tax_code', 'phone', 'email', 'attachment', 'consent', 'person', 'address', 'vehicle_plate'] as const;
const options = ['a', 'b', 'male'].map((value) => ({ value, label: words(value) }));

/** A condition over fields that come earlier, so that no circle arises. */
function condition(before: readonly string[], groups: readonly string[]): fc.Arbitrary<FormExpression> {
  const leaf: fc.Arbitrary<FormExpression> = fc.oneof(
    fc.constantFrom<FormExpression>(true, false, null, 'a', 3, { today: true }, { identity: 'fullName' }),
    ...(before.length === 0 ? [] : [fc.constantFrom(...before).map((field): FormExpression => ({ field }))]),
    ...(groups.length === 0 ? [] : [fc.constantFrom(...groups).map((group): FormExpression => ({ gt: [{ count: { group } }, 1] }))]),
  );
  const { tree } = fc.letrec<{ tree: FormExpression }>((tie) => ({
    tree: fc.oneof(
      { maxDepth: 3 },
      leaf,
      fc.tuple(tie('tree'), tie('tree')).chain(([a, b]) => fc.constantFrom<FormExpression>({ eq: [a, b] }, { and: [a, b] }, { or: [a, b] }, { lt: [a, b] }, { in: [a, b] }, { add: [a, b] }, { yearsBetween: [a, b] })),
      tie('tree').chain((a) => fc.constantFrom<FormExpression>({ not: a }, { empty: a }, { length: a })),
    ),
  }));
  return tree;
}

const NEEDS: Readonly<Record<string, object>> = {
  choice: { options }, multi_choice: { options }, person: { parts: ['fullName', 'birthDate', 'sex', 'identityNumber'], fromIdentity: true }, address: { units: 'historic' },
};
const parts = (type: string, path: string): string[] => (type === 'person' ? [`${path}.fullName`, `${path}.birthDate`] : type === 'address' ? [`${path}.province`] : [path]);

function fieldAt(at: number, before: readonly string[], groups: readonly string[], prefix: string): fc.Arbitrary<{ field: FormField; reads: string[] }> {
  return fc.constantFrom(...TYPES).chain((type) => {
    const id = `f${at}`;
    const rules = condition(before, groups);
    const more = fc.record({ visible: rules, required: rules, readonly: rules, maxLength: fc.constant(3), minimum: rules, notAfter: rules, computed: rules }, { requiredKeys: [] });
    return more.map((all) => {
      const allowed = Object.entries(all).filter(([name]) =>
        ['visible', 'required', 'readonly'].includes(name) ||
        (name === 'maxLength' && (type === 'text' || type === 'multiline')) || (name === 'minimum' && (type === 'number' || type === 'money')) ||
        (name === 'notAfter' && type === 'date') || (name === 'computed' && (type === 'text' || type === 'number') && at % 3 === 0));
      return { field: { id, type, label: words(id), ...NEEDS[type], ...Object.fromEntries(allowed) } as unknown as FormField, reads: parts(type, `${prefix}${id}`) };
    });
  });
}

function fields(count: number, before: readonly string[], groups: readonly string[], prefix: string): fc.Arbitrary<{ fields: FormField[]; reads: string[] }> {
  let all: fc.Arbitrary<{ fields: FormField[]; reads: string[] }> = fc.constant({ fields: [], reads: [...before] });
  for (let at = 0; at < count; at += 1) {
    all = all.chain((sofar) => fieldAt(at, sofar.reads, groups, prefix).map(({ field, reads }) => ({ fields: [...sofar.fields, field], reads: [...sofar.reads, ...reads] })));
  }
  return all;
}

/** Forms of some fields, a group whose rows look at the form, and fields that look at the group. */
export const definitions: fc.Arbitrary<FormDefinition> = fields(4, [], [], '').chain((head) =>
  fields(3, head.reads, [], 'g.').chain((rows) =>
    condition(head.reads, []).chain((visible) =>
      condition([...head.reads, 'g.f0'].slice(0, -1), ['g']).map((last) =>
        formWith(
          ...head.fields,
          { id: 'g', type: 'group', label: words('g'), fields: rows.fields, minRows: 1, maxRows: 3, uniqueBy: rows.fields.filter(({ type }) => type !== 'person' && type !== 'address').slice(0, 1).map(({ id }) => id), visible } as FormField,
          { id: 'last', type: 'text', label: words('last'), required: last, rules: [{ code: 'own_rule', valid: { not: last }, message: words('x') }] } as FormField,
          { id: 'total', type: 'number', label: words('total'), computed: { count: { group: 'g' } } } as FormField,
        ),
      ),
    ),
  ),
);

const composite = fc.oneof(fc.record({ fullName: scalarValues, birthDate: scalarValues, sex: scalarValues, identityNumber: scalarValues, asOf: scalarValues, province: scalarValues, commune: scalarValues, other: scalarValues }, { requiredKeys: [] }), scalarValues);
const row = fc.dictionary(fc.constantFrom('f0', 'f1', 'f2', 'zz'), fc.oneof(scalarValues, composite), { maxKeys: 4, noNullPrototype: true });

/** Answers to such forms, mostly with something wrong. */
export const answers: fc.Arbitrary<Record<string, unknown>> = fc.record(
  { f0: fc.oneof(scalarValues, composite), f1: fc.oneof(scalarValues, composite), f2: fc.oneof(scalarValues, composite), f3: fc.oneof(scalarValues, composite), g: fc.oneof({ weight: 5, arbitrary: fc.array(row, { maxLength: 4 }) }, scalarValues), last: scalarValues, total: scalarValues, stranger: scalarValues },
  { requiredKeys: [], noNullPrototype: true },
);

/** A change that a person makes. */
export const changes = fc.array(
  fc.oneof(
    fc.record({ kind: fc.constant('set' as const), pointer: fc.constantFrom('/f0', '/f1', '/f2', '/f3', '/f0/fullName', '/f1/province', '/g', '/g/0/f0', '/g/1/f1', '/g/0/f2/birthDate', '/last'), value: fc.oneof(scalarValues, composite, fc.array(row, { maxLength: 3 })) }),
    fc.record({ kind: fc.constant('add' as const), at: fc.nat(2) }),
    fc.record({ kind: fc.constant('remove' as const), at: fc.nat(3) }),
    fc.record({ kind: fc.constant('move' as const), from: fc.nat(3), to: fc.nat(3) }),
  ),
  { maxLength: 12 },
);
