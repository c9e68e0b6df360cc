import type { FormDefinition, FormStep, Service } from '@dvcqg/openapi';
import { w } from '../words.js';
import { applicantStep } from './applicant.js';
import { finishStep } from './finish.js';
import { papersStep } from './papers.js';

/** The steps that a service asks of its own, instead of a free request. */
export interface OwnSteps {
  readonly version: number;
  readonly steps: readonly FormStep[];
}

const LONGEST_TITLE = 2000;

/**
 * A form for any service, made from its metadata: who applies, what for, an upload for every paper of the chosen case, how
 * the result comes back, the fees, and the declaration. With `own` steps (an e-form) those take the place of the free text.
 * The version rises with that of the service and of the e-form.
 */
export function formFromService(service: Service, own?: OwnSteps): FormDefinition {
  return {
    id: `service-${service.code}`,
    version: service.version * 1000 + (own?.version ?? 0),
    serviceCode: service.code,
    title: { vi: service.name.replace(/\s+/gu, ' ').slice(0, LONGEST_TITLE) },
    steps: [applicantStep(service.audiences), ...(own?.steps ?? [requestStep()]), papersStep(service), finishStep(service)],
  };
}

const requestStep = (): FormStep => ({
  id: 'request_step',
  title: w('Nội dung đề nghị|Request|申请内容'),
  sections: [{
    id: 'request_section',
    fields: [
      {
        id: 'request', type: 'multiline', required: true, maxLength: 5000, externalKey: 'noidungyeucaugiaiquyet',
        label: w('Nội dung yêu cầu giải quyết|What you ask for|请求办理的内容'),
      },
      { id: 'note', type: 'multiline', maxLength: 2000, externalKey: 'note', label: w('Ghi chú|Remarks|备注') },
    ],
  }],
});
