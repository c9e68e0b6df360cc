// Time of one change in a form of 300 fields with repeated rows, while all its errors show. From the command line:
// node bench/large-form.mjs. The baseline is the same change judged anew from the whole form, as most engines do.
import { pathToFileURL } from 'node:url';
import { addRow, compileForm, createFormState, setValue, validate } from '../dist/index.js';

const FIELDS = 300;
const ROWS = 20;
const CHANGES = 2000;
const BASELINE_CHANGES = 60;
const context = { now: new Date('2026-11-22T03:00:00Z') };
const words = (vi) => ({ vi });

/** 240 fields that depend on one another, three groups of 20 fields that begin with `rows` rows, and sums over them. */
export function largeDefinition({ rows = 0 } = {}) {
  const flat = Array.from({ length: FIELDS - 60 }, (_, at) => ({
    id: `f${at}`,
    type: at % 5 === 0 ? 'number' : 'text',
    label: words(`Ô ${at}`),
    required: at % 2 === 0 ? true : { not: { empty: { field: `f${at - 1}` } } },
    ...(at > 10 ? { visible: { not: { eq: [{ field: `f${at - (at % 10)}`.replace(`f${at}`, `f${at - 10}`) }, 'ẩn'] } } } : {}),
  }));
  const groups = [0, 1, 2].map((g) => ({
    id: `g${g}`, type: 'group', label: words(`Bảng ${g}`), minRows: rows, maxRows: 100, uniqueBy: ['c0'],
    fields: Array.from({ length: 20 }, (_, at) => ({ id: `c${at}`, type: at === 1 ? 'money' : 'text', label: words(`Cột ${at}`), required: true, visible: { neq: [{ field: 'f1' }, `ẩn ${at}`] } })),
  }));
  const sums = groups.map(({ id }) => ({ id: `sum_${id}`, type: 'money', label: words('Tổng'), computed: { sum: { group: id, of: { field: `${id}.c1` } } } }));
  return { id: 'large', version: 1, title: words('Biểu mẫu lớn'), steps: [{ id: 's', title: words('Bước'), sections: [{ id: 'p', fields: [...flat, ...groups, ...sums] }] }] };
}

export function measureLargeForm() {
  const form = compileForm(largeDefinition());
  let state = createFormState(form, {}, context);
  for (let row = 0; row < ROWS; row += 1) for (const group of ['/g0', '/g1', '/g2']) state = addRow(state, group);
  const pointers = ['/f1', '/f17', '/f120', '/f200', '/g0/3/c5', '/g1/10/c0', '/g2/19/c1'];
  const change = (count, judge) => {
    const times = [];
    for (let at = 0; at < count; at += 1) {
      const pointer = pointers[at % pointers.length];
      const value = pointer.endsWith('c1') ? at : `chữ ${at}`;
      const start = performance.now();
      state = setValue(state, pointer, value);
      judge();
      times.push(performance.now() - start);
    }
    return times.sort((a, b) => a - b)[Math.floor(count * 0.95)];
  };
  change(200, () => validate(state));
  const value = change(CHANGES, () => validate(state));
  const values = valuesOf(state);
  const baseline = change(BASELINE_CHANGES, () => validate(createFormState(form, values, context)));
  return { 'forms.change_ms': { value, unit: 'ms (p95)', baseline, baselineName: 'all judged anew' } };
}

const valuesOf = (state) => {
  const of = (fields, scope) => Object.fromEntries(fields.filter(({ path }) => path.length === 1).map((field) => {
    const cell = scope.cells[field.index];
    return [field.path[0], field.kind === 'group' ? cell.rows.map((row) => of(field.rows.fields, row)) : cell.raw];
  }));
  return of(state.form.root.fields, state.root);
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) console.log(JSON.stringify(measureLargeForm(), null, 2));
