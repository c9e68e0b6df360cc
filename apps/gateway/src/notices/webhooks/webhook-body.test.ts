import { contract } from '@dvcqg/openapi/document';
import { DOSSIER_EVENT_TYPE_VALUES, DOSSIER_STATUS_VALUES } from '@dvcqg/openapi';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deliveryId } from '../delivery-id.js';
import { parseSigningKey, webhookSignature } from './sign.js';
import { webhookBody } from './webhook-body.js';

type Json = Record<string, unknown>;

describe('webhooks, as the contract describes them,', () => {
  const ajv = new Ajv2020({ strict: false });
  addFormats.default(ajv);
  ajv.addSchema({ $id: 'contract.json', ...contract } as object);
  const { post } = (contract['webhooks'] as { dossierEvent: { post: { parameters: { name: string; schema: Json }[] } } }).dossierEvent;

  it('say of every type and status what the schema allows', () => {
    const fits = ajv.getSchema('contract.json#/components/schemas/DossierWebhook');
    fc.assert(
      fc.property(fc.constantFrom(...DOSSIER_EVENT_TYPE_VALUES), fc.constantFrom(...DOSSIER_STATUS_VALUES), fc.integer({ min: 1, max: 10_000 }), fc.string({ minLength: 1, unit: 'grapheme' }), (type, status, position, name) => {
        const event = { id: 'e1', type, at: '2026-11-22T03:00:00.000Z', reason: 'canary-4711', amount: 7 };
        const body = webhookBody({ code: 'H37.08-261122-0001', service: { code: '1.001193', name }, agency: { code: 'H37.08', name }, status, position, event });
        expect(fits?.(JSON.parse(body)), ajv.errorsText(fits?.errors)).toBe(true);
        expect(body).not.toContain('canary');
      }),
    );
  });

  it('have headers of the described form', () => {
    const keys = [`whsec_${Buffer.alloc(32).toString('base64')}`, `whsk_${Buffer.alloc(32, 1).toString('base64')}`].flatMap((text) => parseSigningKey(text) ?? []);
    fc.assert(
      fc.property(fc.uuid(), fc.integer({ min: 1, max: 100_000 }), fc.string(), (dossierId, eventPosition, recipient) => {
        const id = deliveryId({ dossierId, eventPosition, recipient });
        const values: Json = { 'webhook-id': id, 'webhook-timestamp': '1795312800', 'webhook-signature': webhookSignature(keys, { id, timestamp: 1_795_312_800, body: '{}' }) };
        for (const { name, schema } of post.parameters) expect(ajv.validate(schema, values[name]), name).toBe(true);
      }),
    );
  });
});

describe('the id of a delivery', () => {
  it('is the same for the same event and recipient, and another one for any other', () => {
    const name = fc.record({ dossierId: fc.uuid(), eventPosition: fc.integer({ min: 1, max: 50 }), recipient: fc.constantFrom('applicant', 'webhook:a', 'webhook:b') });
    fc.assert(
      fc.property(name, name, (a, b) => {
        const same = a.dossierId === b.dossierId && a.eventPosition === b.eventPosition && a.recipient === b.recipient;
        expect(deliveryId(a) === deliveryId(b)).toBe(same);
        expect(deliveryId(a)).toBe(deliveryId({ ...a }));
      }),
    );
  });
});
