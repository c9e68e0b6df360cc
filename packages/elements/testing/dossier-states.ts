import type { Dossier, DossierDue, DossierEvent, DossierFile, WorkingTime } from '@dvcqg/openapi';
import { example } from './example-fetch.js';

export const DOSSIER_PATH = '/v1/dossiers/{dossierCode}';
export const DOSSIER_CODE = 'H37-261122-0001';

/** Just handed in. */
export const registered = (more: Partial<Dossier> = {}): Dossier => ({ ...example<Dossier>(DOSSIER_PATH, 'example'), ...more });

/** Two things are asked for, and a fee is open. */
export const asked = (more: Partial<Dossier> = {}): Dossier => ({ ...example<Dossier>('/v1/dossiers/{dossierCode}/withdrawal', 'example', '200', 'post'), ...more });

const NONE: WorkingTime = { days: 0, hours: 0, minutes: 0 };

export const due = (state: string, { left = NONE, lateBy = NONE, at = '2026-11-24T10:00:00Z' } = {}): DossierDue => ({ at, state: state as DossierDue['state'], left, lateBy, calendarIsComplete: true });

/** At work, with a case officer of a commune. */
export const processing = (more: Partial<Dossier> = {}): Dossier =>
  asked({
    status: 'processing', situation: 'processing', supplements: [], documents: [], tasks: [], fees: [], actions: ['request_withdrawal'],
    holder: { office: 'specialist', unit: 'Phòng Tư pháp', agency: { code: 'H37.08', name: 'UBND phường Lương Văn Tri' } },
    events: asked().events.slice(0, 2),
    due: due('on_time', { left: { days: 2, hours: 0, minutes: 0 } }),
    ...more,
  });

/** The supplement is with the agency. */
export const supplementSent = (more: Partial<Dossier> = {}): Dossier => {
  const before = asked();
  return asked({
    situation: 'supplement_sent', revision: before.revision + 1, holder: { office: 'one_stop' }, tasks: before.tasks.slice(1), actions: ['pay', 'request_withdrawal'],
    supplements: before.supplements.map((each) => ({ ...each, state: 'citizen_sent', sentAt: '2026-11-23T08:00:00Z' })),
    events: [...before.events, { id: 'e4', type: 'supplement_submitted', at: '2026-11-23T08:00:00Z', by: 'citizen', requestId: 'r1' }],
    ...more,
  });
};

/** Late, with an apology and a new date. */
export const late = (more: Partial<Dossier> = {}): Dossier => {
  const at = '2026-11-24T09:00:00Z';
  const newDueAt = '2026-11-27T10:00:00Z';
  const extended: DossierEvent = { id: 'e5', type: 'extended', at, by: 'officer', reason: 'Cần xác minh tại nơi sinh.', newDueAt };
  return processing({
    revision: 5,
    events: [...processing().events, extended],
    due: due('late', { lateBy: { days: 1, hours: 2, minutes: 0 }, at: newDueAt }),
    dueHistory: [{ setAt: '2026-11-23T01:10:00Z', dueAt: '2026-11-24T10:00:00Z', because: 'accepted' }, { setAt: at, dueAt: newDueAt, because: 'extended' }],
    documents: [{ id: 'e5', paper: 'apology', at }],
    ...more,
  });
};

const resultFile: DossierFile = {
  id: 'result-1', name: 'giay-khai-sinh.pdf', size: 92_000, mediaType: 'application/pdf', sha256: '0'.repeat(64), pointer: '', paper: 'Giấy khai sinh', kind: 'result', addedAt: '2026-11-24T03:00:00Z',
};

/** Over, with a result to be fetched, and to be rated. */
export const returned = (more: Partial<Dossier> = {}): Dossier =>
  registered({
    status: 'returned', situation: 'returned', isEnded: true, holder: null, intakeDue: null, revision: 9, tasks: [{ task: 'rate' }], actions: ['download_result', 'rate'],
    result: { outcome: 'granted', readyAt: '2026-11-24T03:00:00Z', returnedAt: '2026-11-24T08:00:00Z' },
    files: [...registered().files, resultFile],
    events: [...processing().events, { id: 'e8', type: 'result_ready', at: '2026-11-24T03:00:00Z', by: 'officer', outcome: 'granted' }, { id: 'e9', type: 'returned', at: '2026-11-24T08:00:00Z', by: 'officer', method: 'online' }],
    ...more,
  });
