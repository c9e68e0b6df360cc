/** E-forms with their own fields, and the services that use them. */
import type { FormDefinition, Service } from '@dvcqg/openapi';
import { formFromService } from '../services/form-from-service.js';
import { w } from '../words.js';
import { BIRTH, LINKED_BIRTH } from './birth.js';
import type { EForm } from './build.js';
import { COMMON_PART } from './common-part.js';
import { BUILDING_PERMIT } from './construction.js';
import { CRIMINAL_RECORD } from './criminal-record.js';
import { DRIVING_LICENCE, INTERNATIONAL_PERMIT } from './driving.js';
import { LOW_VOLTAGE, MEDIUM_VOLTAGE } from './electricity.js';
import { PRIVATE_ENTERPRISE } from './enterprise.js';
import { HEALTH_INSURANCE } from './insurance.js';
import { CERTIFICATE_OF_ORIGIN } from './origin.js';
import { PROMOTION_CHANGE, PROMOTION_NOTICE, PROMOTION_REGISTRATION } from './promotion.js';
import { RESIDENCE } from './residence.js';
import { TRAFFIC_FINE } from './traffic-fine.js';

export type { EForm } from './build.js';

export const E_FORMS: readonly EForm[] = [
  COMMON_PART, BIRTH, LINKED_BIRTH, DRIVING_LICENCE, INTERNATIONAL_PERMIT, LOW_VOLTAGE, MEDIUM_VOLTAGE, HEALTH_INSURANCE, PROMOTION_NOTICE,
  PROMOTION_CHANGE, PROMOTION_REGISTRATION, CERTIFICATE_OF_ORIGIN, BUILDING_PERMIT, RESIDENCE, PRIVATE_ENTERPRISE, CRIMINAL_RECORD, TRAFFIC_FINE,
];

/** The e-form of a service, if it has one. */
export function eFormOf(serviceCode: string): EForm | undefined {
  return E_FORMS.find(({ serviceCodes }) => serviceCodes.includes(serviceCode));
}

/** An e-form alone, without applicant, papers and declaration. */
export function definitionOf(form: EForm): FormDefinition {
  const [serviceCode] = form.serviceCodes;
  return { id: form.id, version: form.version, ...(serviceCode === undefined ? {} : { serviceCode }), title: w(form.title), steps: [...form.steps] };
}

/** The whole form of a service: with its e-form where there is one, else with a free request. */
export function formForService(service: Service): FormDefinition {
  return formFromService(service, eFormOf(service.code));
}
