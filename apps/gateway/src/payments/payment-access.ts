import type { DossierRow } from '../casework/case-repository.js';
import type { Database } from '../db/schema.js';
import type { Caller } from '../http/caller.js';
import { ProblemError } from '../http/problem.js';
import type { GatewaySecret } from '../secrets/gateway-secret.js';
import { isSameSecret, NOBODY } from '../secrets/same-secret.js';
import type { FindOwnDossier } from '../submission/dossier-access.js';
import { findDossierCode, findPayment, type PaymentRow } from './repository.js';

/** What judging who may see a payment needs of the gateway. */
export interface AccessParts {
  readonly db: Database;
  readonly secret: Pick<GatewaySecret, 'derive'>;
  readonly findOwnDossier: FindOwnDossier;
}

/** A payment that the caller may see. */
export interface OpenedPayment {
  readonly row: PaymentRow;
  /** Of a fee. */
  readonly dossier?: DossierRow;
}

/** Opens a payment. @throws ProblemError `not_found`, the same for one that does not exist and for one that is somebody else's */
export type OpenPaymentFor = (caller: Caller, paymentSecret: string | undefined, id: string) => Promise<OpenedPayment>;

/** Looked for when there is no dossier to look for, so that both take as long. */
const NO_DOSSIER = 'H00-000000-0000';

/** What opens the payment of a bill: 256 bits in base64url, computed whenever it is needed and stored nowhere. */
export function paymentSecret(source: Pick<GatewaySecret, 'derive'>, id: string): string {
  return source.derive('payment-secret', id).toString('base64url');
}

/** Makes it. */
export function createOpenPaymentFor({ db, secret, findOwnDossier }: AccessParts): OpenPaymentFor {
  return async (caller, given, id) => {
    const row = await findPayment(db, id);
    const holdsSecret = isSameSecret(paymentSecret(secret, row?.id ?? NOBODY), given);
    const opened = await findOwnDossier(caller, (await findDossierCode(db, row?.dossier_id ?? NOBODY)) ?? NO_DOSSIER);
    if (row && row.dossier_id === null && holdsSecret) return { row };
    if (row && opened && row.dossier_id === opened.dossier.id) return { row, dossier: opened.dossier };
    throw new ProblemError('not_found');
  };
}
