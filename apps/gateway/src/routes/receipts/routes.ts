import type { Command, CommandRequest, CommandResult } from '../../http/command.js';
import { asPdf } from '../../http/pdf-answer.js';
import type { Operation } from '../../http/operation.js';
import type { Receipts } from '../../receipts/create-receipts.js';
import type { Papers } from '../../receipts/papers.js';
import type { OpenDossier } from '../../submission/dossier-access.js';

/** What the handlers of receipts need. */
export interface ReceiptParts {
  readonly receipts: Pick<Receipts, 'verify' | 'keys'>;
  readonly papers: Papers;
  readonly openDossier: OpenDossier;
}

interface ReceiptRoom {
  readonly reads: readonly [Operation<'listReceiptKeys'>];
  readonly commands: readonly [Command<'verifyReceipt'>, Command<'getReceiptPdf'>];
}

/** As long as a receipt may be, and what JSON adds. */
const LARGEST_CHECK = 500_000 + 1024;

async function verifyReceipt({ receipts }: ReceiptParts, { body: { signed } }: CommandRequest<'verifyReceipt'>): Promise<CommandResult<'verifyReceipt'>> {
  const facts = await receipts.verify(signed);
  return { body: facts ? { isGenuine: true, facts } : { isGenuine: false } };
}

async function getReceiptPdf({ papers, openDossier }: ReceiptParts, { caller, path }: CommandRequest<'getReceiptPdf'>): Promise<CommandResult<'getReceiptPdf'>> {
  const opened = await openDossier(caller, path.dossierCode, 'receipt_read');
  const bytes = await papers(opened);
  return { binary: asPdf(`giay-tiep-nhan-${opened.dossier.code}.pdf`, bytes) };
}

/** Receipts: on paper for who may see the dossier; verifying them for anybody. */
export function receiptRoom(parts: ReceiptParts): ReceiptRoom {
  return {
    // A minute, so that a new key is known soon to those who verify without us.
    reads: [{ id: 'listReceiptKeys', cacheControl: 'public, max-age=60', handle: async () => ({ body: await parts.receipts.keys() }) }],
    commands: [
      { id: 'verifyReceipt', bodyLimit: LARGEST_CHECK, handle: (request) => verifyReceipt(parts, request) },
      { id: 'getReceiptPdf', handle: (request) => getReceiptPdf(parts, request) },
    ],
  };
}
