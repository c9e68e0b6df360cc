import { type CitizenTask as RuleTask, type DerivedDossier, deriveDossier, type DossierHolder as RuleHolder, type Supplement as RuleSupplement } from '@dvcqg/domain';
import type { CitizenTask, Dossier, DossierAction, DossierFile, DossierHolder, DossierSummary, Supplement } from '@dvcqg/openapi';
import type { CaseRows } from '../case-cache.js';
import type { DossierFileRow, DossierRow } from '../case-repository.js';
import { type EventRow, eventPosition, toRecorded } from '../event-rows.js';
import { documentsOf } from './documents.js';
import { type Moment, settledAt, toDue } from './due-view.js';
import { toEvent, type Viewer } from './event-view.js';

/** For whom, when, and what that person may do. */
export interface ViewParts extends Moment {
  readonly viewer: Viewer;
  readonly actionsOf: (derived: DerivedDossier) => readonly DossierAction[];
  /** Whether an officer looks at their own dossier: then they only look. */
  readonly isOwn?: (dossier: DossierRow) => boolean;
}

type Named = Pick<DossierRow, 'agency_code' | 'agency_name' | 'service_code' | 'service_name'>;

const serviceOf = ({ service_code: code, service_name: name }: Named): Dossier['service'] => ({ code, name });
const agencyOf = ({ agency_code: code, agency_name: name }: Named): Dossier['agency'] => ({ code, name });

function toHolder(holder: RuleHolder | null, dossier: DossierRow, viewer: Viewer): DossierHolder | null {
  if (holder === null) return null;
  const { office, agencyCode, unit, person } = holder;
  const own = office === 'citizen' ? {} : { agency: agencyOf(dossier) };
  return {
    office,
    ...(agencyCode === undefined ? own : { agency: { code: agencyCode, name: dossier.holder_agency_name ?? agencyCode } }),
    ...(unit === undefined ? {} : { unit }),
    ...(viewer === 'desk' && person !== undefined ? { person } : {}),
  };
}

function toTask(task: RuleTask): CitizenTask {
  if (task.task === 'send_supplement') return { task: task.task, requestId: task.requestId, ...(task.until === null ? {} : { until: task.until }) };
  return task;
}

const toSupplement = ({ requestId, state, items, askedAt, until, sentAt }: RuleSupplement): Supplement => ({ requestId, state, items: [...items], askedAt, until, sentAt });

/** A file of a dossier. Its id is its number: `f1`. */
export function toFile(row: DossierFileRow, events: readonly EventRow[]): DossierFile {
  const came = events.find(({ position }) => position === row.event_position)?.at;
  return {
    id: `f${row.position}`,
    name: row.name,
    size: row.size,
    mediaType: row.media_type,
    sha256: row.sha256,
    pointer: row.pointer,
    kind: row.kind,
    ...(row.paper === null ? {} : { paper: row.paper }),
    ...(row.request_id === null ? {} : { requestId: row.request_id }),
    ...(came === undefined ? {} : { addedAt: came.toISOString() }),
  };
}

/** What a list says of a dossier. */
export function toSummary(row: Named & Pick<DossierRow, 'code' | 'status' | 'submitted_at' | 'result_due_at' | 'needs_citizen'>): DossierSummary {
  return {
    code: row.code,
    service: serviceOf(row),
    agency: agencyOf(row),
    status: row.status,
    submittedAt: row.submitted_at.toISOString(),
    needsCitizen: row.needs_citizen,
    ...(row.result_due_at === null ? {} : { dueAt: row.result_due_at.toISOString() }),
  };
}

/** A proposal between officers is not for the citizen. */
const supplementsFor = ({ supplements }: DerivedDossier, viewer: Viewer): Supplement[] =>
  supplements.filter(({ askedAt }) => viewer === 'desk' || askedAt !== null).map(toSupplement);

/** A dossier as the contract shows it. Everything about its state follows from its events. */
export function toDossier({ dossier, events, files }: CaseRows, { viewer, actionsOf, isOwn, ...moment }: ViewParts): Dossier {
  const derived = deriveDossier(events.map(toRecorded), { calendar: moment.calendar });
  const { due, intakeDue, acceptance, result } = derived;
  const isForColleagues = isOwn?.(dossier) === true;
  const rows = new Map(events.map((row) => [row.position, row]));
  const appointmentAt = acceptance === null ? undefined : (acceptance.appointmentAt ?? derived.dueHistory.find(({ because }) => because === 'accepted')?.dueAt);
  return {
    code: dossier.code,
    service: serviceOf(dossier),
    agency: agencyOf(dossier),
    status: derived.status ?? 'registered',
    submittedAt: dossier.submitted_at.toISOString(),
    applicantName: dossier.applicant_name,
    form: { id: dossier.form_id, version: dossier.form_version },
    values: dossier.answers,
    files: files.map((file) => toFile(file, events)),
    events: derived.timeline.flatMap((entry) => toEvent(entry, rows.get(eventPosition(entry.event.id)), viewer, appointmentAt) ?? []),
    situation: derived.situation,
    isEnded: derived.isEnded,
    revision: events.length,
    holder: toHolder(derived.holder, dossier, viewer),
    tasks: derived.citizenTasks.map(toTask),
    due: due === null ? null : toDue(due, settledAt(moment, result?.readyAt ?? null)),
    intakeDue: intakeDue === null ? null : toDue(intakeDue, moment),
    ...(appointmentAt === undefined ? {} : { appointmentAt }),
    dueHistory: derived.dueHistory.map(({ setAt, dueAt, because }) => ({ setAt, dueAt, because })),
    supplements: supplementsFor(derived, viewer),
    fees: [...derived.fees],
    result: derived.result,
    ...(isForColleagues ? { isOwn: true, actions: [] } : { actions: [...actionsOf(derived)] }),
    documents: documentsOf(derived),
  };
}
