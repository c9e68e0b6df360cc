import type { Channel, NamedCode, Receipt, Service } from '@dvcqg/openapi';
import { foldVietnamese } from '@dvcqg/search';
import type { NewDossierRow, Projection } from '../casework/case-repository.js';

/** A dossier as it was handed in. */
export interface HandedIn {
  readonly id: string;
  readonly code: string;
  /** Owner. */
  readonly subject: string;
  readonly service: Pick<Service, 'code' | 'version' | 'name'>;
  /** Receives it and has numbered it. */
  readonly agency: NamedCode;
  readonly form: { readonly id: string; readonly version: number };
  readonly applicantName: string;
  readonly values: unknown;
  readonly receipt: Receipt;
  /** ISO 8601. */
  readonly submittedAt: string;
  readonly channel: Channel;
}

/** As it is kept, without what follows from its events. */
export function toDossierRow({ id, code, subject, service, agency, form, applicantName, values, receipt, submittedAt, channel }: HandedIn): Omit<NewDossierRow, keyof Projection> {
  return {
    id, code, subject, service_code: service.code, service_version: service.version, service_name: service.name,
    agency_code: agency.code, agency_name: agency.name, form_id: form.id, form_version: form.version,
    applicant_name: applicantName, answers: JSON.stringify(values), receipt: JSON.stringify(receipt), submitted_at: submittedAt,
    channel, name_folded: foldVietnamese(applicantName),
  };
}
