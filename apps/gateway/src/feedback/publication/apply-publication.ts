import type { DerivedFeedback } from '@dvcqg/domain';
import type { DatabaseTransaction } from '../../db/schema.js';
import { type FeedbackRow, holderOfFeedback } from '../feedback-repository.js';
import { wordsOf } from '../search-words.js';
import { deletePublished, upsertPublished } from './published-repository.js';

/** What the public may see of feedback. */
type PublicFacts = Pick<FeedbackRow, 'id' | 'code' | 'kind' | 'about' | 'agency_code' | 'agency_name' | 'holder_agency' | 'holder_agency_name' | 'service_code' | 'service_name' | 'sender' | 'received_at'>;

/** Makes public what is published, and takes away what is not any more. The words are the officer's; of the sender only the name, if they chose so. */
export async function applyPublication(transaction: DatabaseTransaction, facts: PublicFacts, { state, published, answered }: DerivedFeedback): Promise<void> {
  const { id, code, kind, about, sender } = facts;
  if (state !== 'published' || !published || !answered) return deletePublished(transaction, id);
  const { title, content, answer } = published.publication;
  const agency = holderOfFeedback(facts);
  await upsertPublished(transaction, {
    feedback_id: id, code, kind, about, title, content, answer,
    agency_code: agency.code, agency_name: agency.name,
    service_code: facts.service_code, service_name: facts.service_name,
    sender_name: sender.publishName === true ? sender.name : null,
    received_at: facts.received_at.toISOString(), answered_at: answered.at, published_at: published.at,
    search: wordsOf(`${title} ${content} ${answer}`).join(' '),
  });
}
