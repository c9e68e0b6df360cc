import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contract } from './document.js';

type Json = Record<string, unknown>;

/** Every `{ schema, examples }` of the document, with where it stands. */
function* media(node: unknown, path = '#'): Generator<{ path: string; schema: Json; examples: Json }> {
  if (node === null || typeof node !== 'object') return;
  const { schema, examples } = node as { schema?: Json; examples?: Json };
  if (schema && examples && !Array.isArray(examples)) yield { path, schema, examples };
  for (const [key, value] of Object.entries(node)) yield* media(value, `${path}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`);
}

const resolve = (value: unknown): Json => {
  const ref = (value as { $ref?: string }).$ref;
  if (!ref) return value as Json;
  return ref.slice(2).split('/').reduce<unknown>((node, key) => (node as Json)[key.replaceAll('~1', '/').replaceAll('~0', '~')], contract) as Json;
};

const ajv = new Ajv2020({ strict: false, allErrors: true });
addFormats.default(ajv);
ajv.addSchema({ $id: 'contract.json', ...contract } as object);
const bodies = [...media(contract)];

describe('the contract', () => {
  it('has examples for every JSON answer of a list or an entity', () => {
    expect(bodies.length).toBeGreaterThan(10);
  });

  it.each(bodies.map((body) => [body.path, body] as const))('%s: examples fit their schema', (_path, { schema, examples }) => {
    const validate = schema['$ref'] ? ajv.getSchema(`contract.json${String(schema['$ref'])}`) : ajv.compile(schema);
    for (const [name, example] of Object.entries(examples)) {
      const value = resolve(example)['value'];
      expect(value, `${name} has a value`).toBeDefined();
      expect(validate?.(value), `${name}: ${ajv.errorsText(validate?.errors)}`).toBe(true);
    }
  });

  it('uses every example file', () => {
    const used = JSON.stringify(contract);
    const files = readdirSync(new URL('../examples/', import.meta.url));
    const unused = files.filter((file) => !used.includes(JSON.stringify(JSON.parse(readFileSync(new URL(`../examples/${file}`, import.meta.url), 'utf8')).value)));
    expect(unused).toEqual([]);
  });

  it('describes a problem for every operation', () => {
    const paths = contract['paths'] as Record<string, Record<string, { responses: Json }>>;
    for (const [path, item] of Object.entries(paths)) {
      for (const [method, operation] of Object.entries(item)) {
        expect(Object.keys(operation.responses).some((status) => status.startsWith('4')), `${method} ${path}`).toBe(true);
      }
    }
  });
});
