import type { Draft } from '@dvcqg/openapi';
import { isApiError, type Client } from '@dvcqg/sdk';
import { newSecret } from './draft-cipher.js';
import { contentOf, type Answers, type DraftIdentity, type KeptDraft } from './kept-draft.js';

/** A draft of the gateway, as the page goes on with it. */
export const keptOf = ({ id, revision, updatedAt, content }: Draft, account: string | undefined): KeptDraft => ({
  id,
  serviceCode: content.serviceCode,
  operationId: content.operationId,
  applicantKey: newSecret(),
  sealKey: content.sealKey ?? newSecret(),
  answers: { form: content.form, values: content.values, step: content.step },
  savedAt: updatedAt,
  account,
  revision,
});

export type ServerSave =
  | { readonly isSaved: true; readonly revision: number; readonly at: string }
  /** Somebody else changed it meanwhile; nothing was written. */
  | { readonly isSaved: false; readonly other: Draft };

/**
 * Saves on the gateway, on top of a revision.
 * @throws ApiError
 */
export const saveOnServer = async (client: Client, draft: DraftIdentity, answers: Answers, revision: number | undefined): Promise<ServerSave> => {
  try {
    const saved = await client.drafts.save(draft.id, contentOf(draft, answers), revision === undefined ? {} : { revision });
    return { isSaved: true, revision: saved.revision, at: saved.updatedAt };
  } catch (error) {
    if (!isApiError(error) || error.kind !== 'conflict') throw error;
    return { isSaved: false, other: await client.drafts.get(draft.id) };
  }
};
