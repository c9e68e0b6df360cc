import { createHash, randomUUID } from 'node:crypto';
import type { DossierReceived, DossierSubmission, FormFile, Identity } from '@dvcqg/openapi';
import type { Gateway } from '../gateway.js';
import type { CallerSession } from '../http/caller.js';
import { ProblemError } from '../http/problem.js';
import type { SessionFinder } from '../identity/caller-of.js';
import type { ReceiptIssuer } from '../receipts/issuer.js';
import type { ClaimedFile, ClaimUploads } from '../uploads/claims.js';

/** Two people with sessions, made up; their words are canaries for what must never reach a log. */
export const MAI = { token: 'mai'.padEnd(43, '0'), subject: 'account:mai', name: 'Lý Thị Mai', number: '020195001234', phone: '0912345678' } as const;
export const PAO = { token: 'pao'.padEnd(43, '0'), subject: 'account:pao', name: 'Hoàng Văn Páo', number: '020092004321', phone: '0987654321' } as const;
/** Somebody without a session. */
export const APPLICANT_KEY = 'k'.repeat(43);

const identityOf = ({ name, number }: typeof MAI | typeof PAO): Identity => ({ displayName: name, claims: { fullName: name, identityNumber: number }, roles: [] });

/** Sessions of the two. */
export const fakeSessions: SessionFinder = {
  find: (token) => {
    const person = [MAI, PAO].find((each) => each.token === token);
    const end = new Date(Date.UTC(2027, 0, 1));
    const session = person && ({ id: randomUUID(), subject: person.subject, identity: identityOf(person), expiresAt: end, renewableUntil: end } satisfies CallerSession);
    return Promise.resolve(session);
  },
};

/** Receipts whose signature is only a hash. */
export const fakeReceipts: ReceiptIssuer = {
  issue: (facts) => {
    const payload = Buffer.from(JSON.stringify(facts)).toString('base64url');
    return Promise.resolve({ facts, signed: `e30.${payload}.${createHash('sha256').update(payload).digest('base64url')}` });
  },
};

/** A file that was uploaded. */
export function uploaded(uploadId: string, changes: Partial<ClaimedFile> = {}): ClaimedFile {
  return { uploadId, name: `${uploadId}.pdf`, size: 1000, mediaType: 'application/pdf', sha256: createHash('sha256').update(uploadId).digest('hex'), ...changes };
}

/** Uploads of Mai. Claiming writes nothing: that no file has two dossiers is left to the dossiers' own table. */
export function fakeUploads(files: readonly ClaimedFile[]): ClaimUploads {
  return (_transaction, { subject, uploadIds }) => {
    const found = files.filter(({ uploadId }) => uploadIds.includes(uploadId));
    return found.length === uploadIds.length && subject === MAI.subject ? Promise.resolve(found) : Promise.reject(new ProblemError('files_not_ready'));
  };
}

/** A file as it stands in answers. */
export const answered = ({ uploadId, name, size, mediaType }: ClaimedFile): FormFile => ({ uploadId, name, size, mediaType });

/** Right answers to the form that is made from the metadata of a sample service. */
export const VALUES = {
  applicant: { fullName: MAI.name, birthDate: '1995-03-08', identityNumber: MAI.number, phone: MAI.phone },
  applicant_address: { province: '20', commune: '05977' },
  acting_for: 'self',
  request: 'Xin cấp giấy canary-4711',
  result_return: 'online',
  declaration: true,
} as const;

/** A service of the sample data without an e-form of its own. */
export const SERVICE = '1.001612';

/** A submission that is right, but for its changes. */
export function submission(changes: Partial<DossierSubmission> = {}, values: Readonly<Record<string, unknown>> = {}): DossierSubmission {
  return { serviceCode: SERVICE, form: { id: `service-${SERVICE}`, version: 1000 }, values: { ...VALUES, ...values }, ...changes };
}

/** Sends JSON as somebody. */
export function send(gateway: Pick<Gateway, 'app'>, method: string, path: string, body: unknown, headers: Readonly<Record<string, string>> = {}): Promise<Response> {
  const request = new Request(`http://localhost${path}`, {
    method,
    headers: { ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...headers },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  return Promise.resolve(gateway.app.request(request));
}

export const as = (person: { readonly token: string }): Record<string, string> => ({ authorization: `Bearer ${person.token}` });

/** Submits as Mai. */
export function submit(gateway: Pick<Gateway, 'app'>, key: string, body: unknown = submission(), headers: Readonly<Record<string, string>> = as(MAI)): Promise<Response> {
  return send(gateway, 'POST', '/v1/dossiers', body, { ...headers, 'idempotency-key': key });
}

/** Submits something new as Mai. */
export async function submitted(gateway: Pick<Gateway, 'app'>, body: unknown = submission(), headers?: Readonly<Record<string, string>>): Promise<DossierReceived> {
  const response = await submit(gateway, randomUUID(), body, headers);
  if (response.status !== 201) throw new Error(`${response.status} ${await response.text()}`);
  return (await response.json()) as DossierReceived;
}
