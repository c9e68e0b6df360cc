import { compileForm, type FormContext, type FormValues } from '@dvcqg/forms';
import type { FormDefinition, Identity } from '@dvcqg/openapi';
import { describe, expect, it } from 'vitest';
import { emailOf } from './contact.js';

const words = (vi: string): FormDefinition['title'] => ({ vi, en: vi, 'zh-Hans': vi });
const DEFINITION: FormDefinition = {
  id: 'test', version: 1, title: words('Đơn'),
  steps: [{
    id: 's', title: words('Bước'),
    sections: [{
      id: 'a', title: words('Phần'),
      fields: [
        { id: 'office', type: 'email', label: words('E-mail của cơ quan') },
        { id: 'applicant', type: 'person', label: words('Người nộp'), fromIdentity: true, parts: ['fullName', 'email'], optionalParts: ['email'] },
        { id: 'private', type: 'email', label: words('E-mail khác'), prefill: { claim: 'email' }, visible: { eq: [{ field: 'applicant.fullName' }, 'Lý Thị Mai'] } },
      ],
    }],
  }],
};

describe('the address of an applicant', () => {
  const form = compileForm(DEFINITION);
  const context: FormContext = { now: new Date('2026-11-22T03:00:00Z') };
  const account = (email: string): Identity => ({ displayName: 'A', claims: { email }, roles: [] });
  const find = (values: object, identity?: Identity): string | undefined => emailOf({ form, values: values as FormValues, context, identity });

  it('is what they answered where their own is asked for, and nobody else’s', () => {
    expect(find({ office: 'so@example.vn', applicant: { fullName: 'A', email: 'Mai@Example.VN' } }, account('other@example.vn'))).toBe('Mai@example.vn');
    expect(find({ office: 'so@example.vn', applicant: { fullName: 'A' } })).toBeUndefined();
  });

  it('is looked for in what is shown alone', () => {
    expect(find({ applicant: { fullName: 'Lý Thị Mai' }, private: 'mai@example.vn' })).toBe('mai@example.vn');
    expect(find({ applicant: { fullName: 'Hoàng Văn Páo' }, private: 'mai@example.vn' })).toBeUndefined();
  });

  it('is that of their account when they did not answer', () => {
    for (const applicant of [{}, { email: '' }, { email: 'mai@' }]) expect(find({ applicant }, account('mai@example.vn'))).toBe('mai@example.vn');
  });

  it('is none when nothing is an address', () => {
    expect(find({})).toBeUndefined();
    expect(find({ applicant: { email: 'a@b.vn\r\nBcc: c@d.vn' } }, account('nobody'))).toBeUndefined();
  });
});
