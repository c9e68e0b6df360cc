import type { ReceiptFacts } from '@dvcqg/openapi';
import type { PaperDetails } from './details.js';

/** What the one-stop added when it took the dossier in. */
export interface Intake {
  readonly acceptedAt: string;
  /** When the result is promised; nothing for procedures whose time is words only. */
  readonly appointmentAt?: string | undefined;
  readonly officer?: string | undefined;
}

/** What form 01 is drawn from: the signed facts, and what stands beside them. */
export interface ReceiptPaper {
  readonly facts: ReceiptFacts;
  /** The signed receipt as compact JWS. */
  readonly signed: string;
  /** Address that opens the dossier, with its secret behind `#`; in a copy without it. */
  readonly link: string;
  /** For the files of the agency. */
  readonly isCopy?: boolean | undefined;
  readonly details: PaperDetails;
  /** Where the agency is (địa danh). */
  readonly place: string;
  readonly hotline?: string | undefined;
  /** Once the dossier was taken in; until then the paper says that it follows. */
  readonly intake?: Intake | undefined;
}
