import type { DossierReceived, ReceiptFacts } from '@dvcqg/openapi';
import type { Client } from '@dvcqg/sdk';
import { sameAnswers } from '../saving/kept-draft.js';

/** What was found out about a receipt's signature; `unchecked` when that could not be found out here. */
export type SignatureCheck = 'genuine' | 'wrong' | 'unchecked';

/** Whether the receipt is signed by a key of the gateway's and says what is shown. Never rejects. */
export const checkSignature = async ({ receipt, code }: DossierReceived, client: Client): Promise<SignatureCheck> => {
  try {
    const attested = await attestedBy(receipt.signed, client);
    return attested?.dossierCode === code && sameAnswers({ ...attested }, { ...receipt.facts }) ? 'genuine' : 'wrong';
  } catch {
    return 'unchecked';
  }
};

/** Found out here; where the browser cannot, by the gateway. */
const attestedBy = async (signed: string, client: Client): Promise<ReceiptFacts | undefined> => {
  const [{ verifyReceipt }, keys] = await Promise.all([import('@dvcqg/sdk/receipts'), client.receipts.keys()]);
  try {
    return await verifyReceipt(signed, keys);
  } catch {
    return (await client.receipts.verify(signed)).facts;
  }
};
