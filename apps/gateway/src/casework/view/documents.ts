import type { DerivedDossier, TimelineEntry } from '@dvcqg/domain';
import type { DossierDocument, DossierPaper } from '@dvcqg/openapi';

/** The paper that an event calls for: forms 02, 03, 04 and 05 of Circular 03/2025/TT-VPCP. */
const PAPER_OF: Readonly<Record<string, DossierPaper>> = {
  supplement_requested: 'supplement_request',
  supplement_insufficient: 'supplement_request',
  intake_refused: 'refusal',
  extended: 'apology',
  stopped: 'stop_notice',
};

function paperOf({ event, ignored }: TimelineEntry): DossierPaper | undefined {
  if (ignored !== null) return undefined;
  if (event.type === 'result_ready') return (event as { outcome?: string }).outcome === 'refused' ? 'refusal' : undefined;
  return PAPER_OF[event.type];
}

/** The papers of a dossier that its citizen gets; each is named after its event. */
export function documentsOf({ timeline }: DerivedDossier): DossierDocument[] {
  return timeline.flatMap((entry) => {
    const paper = paperOf(entry);
    return paper === undefined ? [] : [{ id: entry.event.id, paper, at: entry.event.at }];
  });
}
