import type { Catalog, Service, ServiceSummary } from '@dvcqg/openapi';
import { contract } from '@dvcqg/openapi/document';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

const ajv = new Ajv2020({ strict: false, allErrors: false });
addFormats.default(ajv);
ajv.addSchema({ $id: 'contract.json', ...contract } as object);

function problems(schema: string, value: unknown): string {
  const validate = ajv.getSchema(`contract.json#/components/schemas/${schema}`);
  if (!validate) throw new Error(`The contract has no ${schema}`);
  return validate(value) ? '' : ajv.errorsText(validate.errors);
}

/** What does not fit the contract; empty when everything does. */
export const serviceProblems = (service: Service): string => problems('Service', service);
export const summaryProblems = (summary: ServiceSummary): string => problems('ServiceSummary', summary);
export const catalogProblems = (catalog: Catalog): string => problems('Catalog', catalog);
export const unitProblems = (unit: unknown): string => problems('AdministrativeUnit', unit);
