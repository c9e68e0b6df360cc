import { formForService } from '@dvcqg/forms/definitions';
import type { DossierPaper, SupplementItem } from '@dvcqg/openapi';
import { documentsOf } from '../../casework/view/documents.js';
import { type EventRow, eventPosition } from '../../casework/event-rows.js';
import type { ApologyFacts, SupplementItemOnPaper } from '../../papers/facts/letters.js';
import type { PaperFacts } from '../../papers/paper-facts.js';
import { dossierOnPaper, letterheadOf } from './letterhead.js';
import type { PaperCase } from './paper-case.js';

type Letter = Exclude<DossierPaper, 'control_sheet'>;

const textOf = ({ data }: EventRow, name: string): string => {
  const value = data[name];
  return typeof value === 'string' ? value : '';
};

/** The words of the question that a pointer leads to; `undefined` where the form of today has no such question. */
function questionAt({ service }: PaperCase, pointer: string): string | undefined {
  const [, id] = pointer.split('/');
  const fields = service ? formForService(service).steps.flatMap(({ sections }) => sections.flatMap((section) => section.fields)) : [];
  const field = fields.find((each) => each.id === id);
  return field && 'label' in field ? field.label.vi : undefined;
}

function itemOnPaper(facts: PaperCase, { paper, pointer, reason }: SupplementItem): SupplementItemOnPaper {
  return { about: paper ?? (pointer === undefined ? undefined : questionAt(facts, pointer)), reason };
}

/** The date that stood before an apology, and the how-manieth it is. */
function apologyOf({ derived, before }: PaperCase, event: EventRow): Pick<ApologyFacts, 'previousDueAt' | 'newDueAt' | 'count'> {
  const newDueAt = textOf(event, 'newDueAt');
  const earlier = derived.timeline.filter(({ event: each, ignored }) => each.type === 'extended' && ignored === null && eventPosition(each.id) <= event.position);
  return { previousDueAt: before(event.position).due?.dueAt ?? newDueAt, newDueAt, count: earlier.length };
}

const LETTERS: { readonly [Kind in Letter]: (facts: PaperCase, event: EventRow) => PaperFacts } = {
  supplement_request: (facts, event) => ({
    kind: 'supplement_request',
    facts: {
      ...letterheadOf(facts, event),
      dossier: dossierOnPaper(facts),
      items: ((event.data['items'] ?? []) as SupplementItem[]).map((item) => itemOnPaper(facts, item)),
      until: textOf(event, 'until') || undefined,
    },
  }),
  refusal: (facts, event) => ({
    kind: 'refusal',
    facts: {
      ...letterheadOf(facts, event),
      dossier: dossierOnPaper(facts),
      submittedAt: facts.dossier.submitted_at.toISOString(),
      submitter: facts.details.submitter === facts.dossier.applicant_name ? undefined : facts.details.submitter,
      reason: textOf(event, 'reason'),
    },
  }),
  apology: (facts, event) => ({
    kind: 'apology',
    facts: { ...letterheadOf(facts, event), dossier: dossierOnPaper(facts), acceptedAt: facts.derived.acceptance?.at, ...apologyOf(facts, event), reason: textOf(event, 'reason') },
  }),
  stop_notice: (facts, event) => ({
    kind: 'stop_notice',
    facts: { ...letterheadOf(facts, event), dossier: dossierOnPaper(facts), acceptedAt: facts.derived.acceptance?.at, stoppedAt: event.at.toISOString(), reason: textOf(event, 'reason') },
  }),
};

/**
 * What the paper is drawn from that an event called for: forms 02 to 05. The paper says what was said then, however the dossier
 * went on. `undefined` for the id of an event without a paper.
 */
export function paperFactsOf(facts: PaperCase, documentId: string): PaperFacts | undefined {
  const document = documentsOf(facts.derived).find(({ id }) => id === documentId);
  const event = facts.events.find(({ position }) => position === eventPosition(documentId));
  return document && event && LETTERS[document.paper as Letter](facts, event);
}
