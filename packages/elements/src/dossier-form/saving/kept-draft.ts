import type { DraftContent, DossierSubmission, FormReference } from '@dvcqg/openapi';
import type { FormValues } from '@dvcqg/forms';
import { newSecret } from './draft-cipher.js';

/** What the reader has answered and where they are. */
export interface Answers {
  readonly form: FormReference;
  readonly values: FormValues;
  readonly step: string | undefined;
}

/** What a draft is known by. Made once, before anything of it leaves the page. */
export interface DraftIdentity {
  readonly id: string;
  readonly serviceCode: string;
  /** `Idempotency-Key` of its submission. */
  readonly operationId: string;
  /** `Applicant-Key` for applying without being signed in. */
  readonly applicantKey: string;
  readonly sealKey: string;
}

/** A draft with its answers, from wherever it was kept. */
export interface KeptDraft extends DraftIdentity {
  readonly answers: Answers;
  readonly savedAt: string;
  /** Whose it is; undefined when nobody was signed in. */
  readonly account: string | undefined;
  /** Of the gateway's copy, when there is one. */
  readonly revision: number | undefined;
  /** What was sent and not answered yet. It is sent again just so. */
  readonly sent?: DossierSubmission | undefined;
  /** The digits that open its copy on this device. */
  readonly code?: string | undefined;
  /** Fingerprints of answers that were sent to the gateway without an answer: what is there may be one's own. */
  readonly unconfirmed?: readonly string[] | undefined;
}

export const newDraft = (serviceCode: string): DraftIdentity => ({
  id: crypto.randomUUID(),
  serviceCode,
  operationId: crypto.randomUUID(),
  applicantKey: newSecret(),
  sealKey: newSecret(),
});

/** What the gateway keeps of a draft. */
export const contentOf = ({ serviceCode, operationId, sealKey }: DraftIdentity, { form, values, step }: Answers): DraftContent => ({
  serviceCode, form, values, operationId, sealKey, ...(step !== undefined && { step }),
});

/** The same whatever the order of the keys; without what is empty. */
const canonical = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(canonical);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, each]) => each !== undefined && each !== null && each !== '');
  return Object.fromEntries(entries.toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([key, each]) => [key, canonical(each)]));
};

/** Whether two drafts have the same answers, wherever the reader was in them. */
export const sameAnswers = (one: FormValues, other: FormValues): boolean => JSON.stringify(canonical(one)) === JSON.stringify(canonical(other));

/** The same for the same answers; says nothing of them. */
export const fingerprintOf = async (values: FormValues): Promise<string> => {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(JSON.stringify(canonical(values))));
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('');
};
