import type { FormValues } from '@dvcqg/forms';
import type { DeskCommand, FormFile, Supplement } from '@dvcqg/openapi';
import { submissionOf } from '../../status-tracker/supplement/request-form.js';
import type { DeskAction } from '../words/action-words.js';
import { closingOf, type ActFacts } from './act-facts.js';
import { supplementItems } from './supplement-sections.js';

const MOMENTS: readonly string[] = ['appointmentAt', 'newDueAt', 'until'];

/** The request that an officer answers for who came to the counter. */
export const askedSupplement = ({ dossier: { supplements } }: Pick<ActFacts, 'dossier'>): Supplement | undefined => supplements.find(({ state }) => state === 'citizen_asked');

const plain = (values: FormValues): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(values).flatMap(([name, value]): [string, unknown][] => {
      const meant = typeof value === 'string' ? value.trim() : value;
      if (meant === '' || meant === null || meant === undefined) return [];
      if (name === 'files') return [['uploadIds', (value as unknown as readonly FormFile[]).map(({ uploadId }) => uploadId)]];
      return [[name, MOMENTS.includes(name) ? closingOf(String(meant)) : meant]];
    }),
  );

/** What was filled in, as the gateway takes it; nothing in it that the action does not need. */
export const commandOf = (action: DeskAction, values: FormValues, facts: ActFacts): DeskCommand => {
  if (action === 'send_supplement') {
    const request = askedSupplement(facts);
    return { action, ...(request && { answers: submissionOf(request, values).answers }) };
  }
  if (action === 'request_supplement' || action === 'propose_supplement' || action === 'reject_supplement') {
    const { until } = values;
    return { action, items: [...supplementItems(values, facts)], ...(until ? { until: closingOf(String(until)) } : {}) };
  }
  return { action, ...plain(values) };
};
