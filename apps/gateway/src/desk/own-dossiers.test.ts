import { describe, expect, it } from 'vitest';
import { isOwn } from './own-dossiers.js';

const THU = { subject: 'account:thu', identityNumber: '020188005791' };
const row = (answers: Record<string, unknown>, subject = 'account:pao') => ({ subject, answers });

describe('a dossier on the desk', () => {
  it.each([
    ['who handed it in', { applicant: { identityNumber: THU.identityNumber } }],
    ['whose it is', { applicant: { identityNumber: '020092004321' }, owner: { identityNumber: THU.identityNumber } }],
    ['who handed it in, in the national part I', { identityNumber: THU.identityNumber }],
    ['whose it is, in the national part I', { ownerIdentityNumber: THU.identityNumber }],
  ])('is the officer’s own when they are %s', (_who, answers) => {
    expect(isOwn(THU, row(answers))).toBe(true);
  });

  it('is a stranger’s otherwise, whatever else its answers hold', () => {
    expect(isOwn(THU, row({ applicant: { identityNumber: 20188005791 }, owner: null, request: THU.identityNumber, identityNumber: [THU.identityNumber] }))).toBe(false);
  });
});
