// Makes the contract's example of a form from its example of a service.
import { readFileSync, writeFileSync } from 'node:fs';
import { formForService } from '../dist/definitions/index.js';

const examples = new URL('../../openapi/examples/', import.meta.url);
const { value } = JSON.parse(readFileSync(new URL('service.json', examples), 'utf8'));
const example = { summary: 'Birth registration', value: formForService(value) };
writeFileSync(new URL('service-form.json', examples), `${JSON.stringify(example, null, 2)}\n`);
