import type { FormDefinition, FormField, Service } from '@dvcqg/openapi';
import { readShippedCatalog } from '@dvcqg/catalog';
import { describe, expect, it } from 'vitest';
import { checkDefinition, checkSubmission, compileForm, createFormState, initialValues, setValue, submitValues, validate, visibleFields } from '../index.js';
import { CONTEXT } from '../testing/forms.js';
import { formFromService, isAlwaysNeeded, paperFieldId } from './index.js';

const services = (await readShippedCatalog()).records.map(({ service }) => service);
const forms = services.map((service) => ({ service, definition: formFromService(service) }));
const fieldsOf = (definition: FormDefinition): FormField[] => definition.steps.flatMap(({ sections }) => sections.flatMap(({ fields }) => fields));
const byCode = (code: string): Service => services.find((service) => service.code === code)!;

describe('a form from a service', () => {
  it('exists and compiles for every service of the catalogue', () => {
    expect(services.length).toBeGreaterThan(2000);
    expect(forms.filter(({ definition }) => checkDefinition(definition).length > 0).map(({ service }) => service.code)).toEqual([]);
  }, 60_000);

  it('has one upload for every paper and none for a note', () => {
    for (const { service, definition } of forms) {
      const uploads = fieldsOf(definition).flatMap((field) => (field.type === 'attachment' && field.paperId !== undefined ? [field.paperId] : []));
      const papers = service.cases.flatMap((each) => each.papers).filter(({ kind }) => kind === 'paper').map(({ id }) => id);
      expect(uploads, service.code).toEqual(papers);
    }
  });

  it('shows every note as text', () => {
    const notes = services.flatMap((service) => service.cases.flatMap((each) => each.papers.filter(({ kind }) => kind === 'note')));
    const shown = forms.flatMap(({ definition }) => fieldsOf(definition).filter(({ id, type }) => type === 'static' && id.startsWith('note_')));
    expect(notes.length).toBeGreaterThan(100);
    expect(shown.length).toBe(notes.length);
  });

  it('names papers without the marks of the list that they stood in, and says where names are shortened', () => {
    for (const { service, definition } of forms) {
      const fields = fieldsOf(definition);
      const labels = fields.flatMap((field) => (field.type === 'attachment' ? [field.label?.vi ?? ''] : []));
      expect(labels.filter((label) => /^[-+*•]\s|[.:;,]$/u.test(label)), service.code).toEqual([]);
      expect(fields.some(({ id }) => id.startsWith('shortened_')), service.code).toBe(service.cases.some(({ papers }) => papers.some(({ nameIsShortened }) => nameIsShortened === true)));
    }
  });

  it('tells what it costs without list marks around the words', () => {
    const lines = forms.flatMap(({ definition }) => fieldsOf(definition).flatMap((field) => (field.type === 'static' && field.id.startsWith('fee_') ? [field.text.vi] : [])));
    expect(lines.length).toBeGreaterThan(1000);
    expect(lines.filter((line) => /– [-–+*•]|[:;,]$/u.test(line)).slice(0, 3)).toEqual([]);
  });

  it('shows only the papers of the chosen case', () => {
    const service = services.find(({ cases }) => cases.filter(({ papers }) => papers.some(({ kind }) => kind === 'paper')).length > 1)!;
    const form = compileForm(formFromService(service));
    const [first, second] = service.cases.filter(({ papers }) => papers.some(({ kind }) => kind === 'paper'));
    const slots = (id: string): string[] => visibleFields(setValue(createFormState(form, {}, CONTEXT), '/document_case', id), { step: 'papers_step' })
      .flatMap(({ field }) => (field.type === 'attachment' && field.paperId !== undefined ? [field.paperId] : []));
    const papers = (of: typeof first): string[] => of!.papers.filter(({ kind }) => kind === 'paper').map(({ id }) => id);
    expect(slots(first!.id)).toEqual(papers(first));
    expect(slots(second!.id)).toEqual(papers(second));
  });
});

describe('a paper that everybody needs', () => {
  const service = services.find(({ cases }) => cases.length === 1 && cases[0]!.papers.some((paper) => paper.kind === 'paper' && isAlwaysNeeded(paper)))!;
  const paper = service.cases[0]!.papers.find((each) => each.kind === 'paper' && isAlwaysNeeded(each))!;

  it('is missed until it is uploaded or said to come later', () => {
    const empty = createFormState(compileForm(formFromService(service)), {}, CONTEXT);
    const missing = (state: typeof empty): string[] => validate(state).map(({ pointer }) => pointer);
    const pointer = `/${paperFieldId(paper.id)}`;
    expect(missing(empty)).toContain(pointer);
    expect(missing(setValue(empty, '/papers_later_1', [paper.id]))).not.toContain(pointer);
    expect(missing(setValue(empty, pointer, [{ uploadId: 'u', name: 'ảnh.jpg', size: 1, mediaType: 'image/jpeg' }]))).not.toContain(pointer);
  });

  it.each([['Giấy khám sức khỏe (nếu có)'], ['Đối với người nước ngoài: hộ chiếu'], ['Một trong các giấy tờ sau'], ['Giấy khám sức khỏe, trừ hạng A1'], ['Hộ chiếu nếu là người nước ngoài'], ['Giấy ủy quyền (Nếu có)'.normalize('NFD')]])('is not "%s"', (name) => {
    expect(isAlwaysNeeded({ ...paper, name })).toBe(false);
  });
});

describe('birth registration without an e-form', () => {
  const form = compileForm(formFromService(byCode('1.001193')));
  const identity = { accountKind: 'citizen', fullName: 'Lý Thị Mai', birthDate: '1995-03-08', identityNumber: '020195001234', sex: 'female', phone: '0912345678' };
  const context = { ...CONTEXT, identity };

  it('knows the signed-in person and lets nobody change name, birth date and number', () => {
    const state = createFormState(form, initialValues(form, context), context);
    const changed = setValue(setValue(state, '/applicant/fullName', 'Người Khác'), '/applicant/phone', '0987654321');
    expect(submitValues(changed)['applicant']).toMatchObject({ fullName: 'Lý Thị Mai', identityNumber: '020195001234', phone: '0987654321' });
  });

  it('is complete with a request, an address, the papers, a way to receive the result and the declaration', () => {
    const papers = visibleFields(createFormState(form, {}, context)).filter(({ cell, field }) => field.type === 'attachment' && cell.required);
    let state = createFormState(form, initialValues(form, context), context);
    for (const [pointer, value] of [['/applicant_address', { province: '20', commune: '05983' }], ['/request', 'Đăng ký khai sinh cho con'], ['/result_return', 'online'], ['/declaration', true]] as const) state = setValue(state, pointer, value);
    const firstCase = byCode('1.001193').cases[0]!.id;
    if (byCode('1.001193').cases.length > 1) state = setValue(state, '/document_case', firstCase);
    const missing = validate(state).filter(({ code }) => code === 'required').map(({ pointer }) => pointer);
    for (const pointer of missing) state = setValue(state, pointer, [{ uploadId: `u${pointer}`, name: 'ảnh.jpg', size: 10, mediaType: 'image/jpeg' }]);
    expect(missing.every((pointer) => pointer.startsWith('/paper_'))).toBe(true);
    expect(papers.length).toBeLessThanOrEqual(missing.length);
    expect(validate(state)).toEqual([]);
    expect(checkSubmission(form, submitValues(state), context).ok).toBe(true);
  });

  it('lets the browser fill in the applicant, never the owner or the receiver', () => {
    const state = createFormState(form, { acting_for: 'other', result_return: 'by_post' }, context);
    const filled = visibleFields(state).flatMap(({ pointer, field }) => (field.type !== 'unit' && field.autocomplete !== undefined ? [pointer] : []));
    expect(filled).toContain('/applicant/fullName');
    expect(filled).toContain('/applicant_address/detail');
    expect(filled.filter((pointer) => /^\/(owner|result)/.test(pointer))).toEqual([]);
  });

  it('asks for an address only when the result comes by post', () => {
    const state = createFormState(form, { result_return: 'by_post' }, context);
    const pointers = (of: typeof state): string[] => validate(of).map(({ pointer }) => pointer);
    expect(pointers(state)).toContain('/result_address/commune');
    expect(pointers(setValue(state, '/result_return', 'online'))).not.toContain('/result_address/commune');
  });

  it('is not accepted without the declaration', () => {
    expect(validate(createFormState(form, {}, context))).toContainEqual({ pointer: '/declaration', code: 'must_agree' });
  });
});
