import { type DeskPerson, isOwnDossier } from '@dvcqg/domain';
import type { DossierRow } from '../casework/case-repository.js';

/** Fields in which the form of every service names people (`@dvcqg/forms`, step of the applicant), and those of the national part I. */
const PEOPLE = ['applicant', 'owner'] as const;
const NUMBERS = ['identityNumber', 'ownerIdentityNumber'] as const;

function numberIn(value: unknown): string[] {
  const number = typeof value === 'object' && value !== null ? (value as { readonly identityNumber?: unknown }).identityNumber : undefined;
  return typeof number === 'string' ? [number] : [];
}

/** Whether a dossier is the officer's own. */
export function isOwn(officer: DeskPerson, { subject, answers }: Pick<DossierRow, 'subject' | 'answers'>): boolean {
  const numbers = NUMBERS.flatMap((field) => (typeof answers[field] === 'string' ? [answers[field]] : []));
  return isOwnDossier({ subject, identityNumbers: [...PEOPLE.flatMap((field) => numberIn(answers[field])), ...numbers] }, officer);
}
