import { describe, expect, it } from 'vitest';
import { isOwnDossier } from './own-dossier.js';

const THU = { subject: 'account:thu', identityNumber: '020188005791' };
const OTHER = '020092004321';

describe('a dossier', () => {
  it.each([
    ['handed in from the officer’s account', { subject: THU.subject, identityNumbers: [OTHER] }, true],
    ['handed in without an account under the officer’s number', { subject: 'key:1', identityNumbers: [THU.identityNumber] }, true],
    ['handed in by somebody else for the officer', { subject: 'account:pao', identityNumbers: [OTHER, THU.identityNumber] }, true],
    ['of somebody else', { subject: 'account:pao', identityNumbers: [OTHER] }, false],
    ['that tells no number', { subject: 'account:pao', identityNumbers: [] }, false],
  ])('%s is the officer’s own: %s', (_which, parties, own) => {
    expect(isOwnDossier(parties, THU)).toBe(own);
  });

  it('without a number is nobody’s who has none', () => {
    expect(isOwnDossier({ subject: 'account:pao', identityNumbers: [''] }, { subject: 'account:thu' })).toBe(false);
    expect(isOwnDossier({ subject: 'account:pao', identityNumbers: [''] }, { subject: 'account:thu', identityNumber: '' })).toBe(false);
  });
});
