import { checkSubmission, compileForm } from '@dvcqg/forms';

/** Right for the form of most services that have no e-form of their own. The person is made up. */
const ANSWERS = {
  applicant: { fullName: 'Lý Thị Mai', birthDate: '1995-03-08', identityNumber: '020195001234', phone: '0912345678' },
  applicant_address: { province: '20', commune: '05977' },
  acting_for: 'self',
  request: 'Đề nghị giải quyết',
  result_return: 'online',
  declaration: true,
};

/** What only some forms ask: who applies, in which case, and that papers which would be needed come later. */
function particular({ steps }) {
  const fields = steps.flatMap(({ sections }) => sections).flatMap((section) => section.fields);
  const answer = ({ id, options }) => {
    if (id === 'applicant_kind') return 'citizen';
    if (id === 'document_case') return options[0].value;
    return id.startsWith('papers_later_') ? options.map(({ value }) => value) : undefined;
  };
  return Object.fromEntries(fields.map((field) => [field.id, answer(field)]).filter(([, value]) => value !== undefined));
}

/** A submission that is right for a form, if these answers are. */
function submissionFor(serviceCode, definition) {
  const values = { ...ANSWERS, ...particular(definition) };
  return checkSubmission(compileForm(definition), values, { now: new Date() }).ok ? { serviceCode, form: { id: definition.id, version: definition.version }, values } : undefined;
}

/** Right submissions to some services, among them those of two receiving agencies. */
export async function rightSubmissions(url) {
  const json = async (path) => (await fetch(`${url}${path}`)).json();
  const found = [];
  for (const agency of ['G10', 'G15', 'G18']) {
    const { items } = await json(`/v1/services?limit=40&agency=${agency}`);
    let taken = 0;
    for (const { code } of items) {
      const submission = submissionFor(code, await json(`/v1/services/${code}/form`));
      if (submission) found.push(submission);
      taken += submission ? 1 : 0;
      if (taken === 3) break;
    }
  }
  if (found.length === 0) throw new Error('No service takes the answers of this bench');
  return found;
}
