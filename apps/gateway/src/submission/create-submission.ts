import type { WorkingCalendar } from '@dvcqg/domain';
import { AuditLog } from '../audit/audit-log.js';
import { ReadRecorder } from '../audit/read-recorder.js';
import type { CaseCache } from '../casework/case-cache.js';
import type { Config } from '../config.js';
import type { Database } from '../db/schema.js';
import type { Faults } from '../faults/faults.js';
import { type CountTry, createCountTry } from '../limits/shared-limits.js';
import type { ReceiptIssuer } from '../receipts/issuer.js';
import { GatewaySecret } from '../secrets/gateway-secret.js';
import type { ClaimUploads } from '../uploads/claims.js';
import { ApplicableServices } from './applicable-services.js';
import { createFindOwnDossier, createOpenDossier, type FindOwnDossier, type OpenDossier } from './dossier-access.js';
import { type CountMiss, createCountMiss } from './dossier-guard.js';
import { DossierLookup } from './dossier-lookup.js';
import type { SecretSource } from './dossier-secret.js';
import { createSubmit, type Submit } from './submit.js';

/** What submitting and reading dossiers needs of the gateway. */
export interface SubmissionSurroundings {
  readonly db: Database;
  readonly config: Pick<Config, 'gatewaySecret' | 'maxFiles'>;
  readonly now: () => number;
  readonly publicUrl: () => string;
  /** Revision of the catalogue that this gateway answers from. */
  readonly revision: () => number;
  readonly claimUploads: ClaimUploads;
  readonly receipts: ReceiptIssuer;
  readonly faults: Faults;
  readonly calendar: WorkingCalendar;
  readonly cases: CaseCache;
  /** In place of limits for who tries codes of dossiers. */
  readonly countMiss?: CountMiss | undefined;
}

/** Dossiers: handing in and opening. */
export interface SubmissionServices {
  readonly submit: Submit;
  readonly openDossier: OpenDossier;
  readonly findOwnDossier: FindOwnDossier;
  readonly countTry: CountTry;
  readonly countMiss: CountMiss;
  readonly lookup: DossierLookup;
  readonly cases: CaseCache;
  readonly audit: AuditLog;
  readonly reads: ReadRecorder;
  /** Secrets of receipts are made from it. */
  readonly secret: SecretSource;
  /** Reads what must be known before the first request. */
  readonly start: () => Promise<void>;
}

/** Puts handing in and opening of dossiers together. */
export function createSubmission({ db, config, now, publicUrl, revision, cases, ...ports }: SubmissionSurroundings): SubmissionServices {
  const secret = new GatewaySecret(config.gatewaySecret);
  const countTry = createCountTry({ db, secret });
  const countMiss = ports.countMiss ?? createCountMiss(countTry);
  const audit = new AuditLog(secret);
  const reads = new ReadRecorder(db, audit);
  const services = new ApplicableServices(db, revision);
  const lookup = new DossierLookup(db);
  const submit = createSubmit({ db, secret, audit, services, now, maxFiles: config.maxFiles, issuer: publicUrl, ...ports });
  return {
    submit,
    openDossier: createOpenDossier({ lookup, secret, audit, reads, now, cases, countMiss }),
    findOwnDossier: createFindOwnDossier({ lookup, secret, cases }),
    countTry,
    countMiss,
    lookup,
    cases,
    audit,
    reads,
    secret,
    start: () => secret.load(db),
  };
}
