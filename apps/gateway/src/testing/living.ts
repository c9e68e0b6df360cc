import { randomUUID } from 'node:crypto';
import { deriveDossier, workingCalendar } from '@dvcqg/domain';
import type { Channel } from '@dvcqg/openapi';
import { type Actor, SYSTEM } from '../casework/actor.js';
import { insertEvents, readEvents, updateProjection } from '../casework/case-repository.js';
import { toRecorded } from '../casework/event-rows.js';
import type { NewEvent } from '../casework/new-event.js';
import { project } from '../casework/projection.js';
import type { Database, DatabaseTransaction } from '../db/schema.js';

/** Where a dossier is handed in, and how. */
export interface Life {
  readonly agency: readonly [code: string, name: string];
  readonly service: string;
  readonly channel: Channel;
  /** Papers that are handed in with it. */
  readonly files: number;
}

const OFFICER: Actor = { role: 'officer', subject: 'account:officer', name: 'Hoàng Văn Bách' };
const SPECIALIST: Actor = { role: 'specialist', subject: 'account:specialist', name: 'Nông Thị Hoa' };
const MANAGER: Actor = { role: 'manager', subject: 'account:manager', name: 'Đàm Ngọc Sơn' };
const CITIZEN: Actor = { role: 'citizen', subject: 'account:mai' };

/** What may happen to dossiers, often out of place. */
export const HAPPENINGS: readonly (readonly [Actor, NewEvent])[] = [
  [OFFICER, { type: 'accepted', procedureVersion: 1, allowance: { amount: 2, unit: 'working_day' } }],
  [OFFICER, { type: 'accepted', procedureVersion: 1, allowance: { amount: null, unit: 'other' } }],
  [OFFICER, { type: 'intake_refused', reason: 'Không thuộc thẩm quyền' }],
  [OFFICER, { type: 'assigned', unit: 'Phòng Chuyên môn' }],
  [OFFICER, { type: 'supplement_requested', requestId: 's1', items: [{ reason: 'Thiếu bản sao' }] }],
  [CITIZEN, { type: 'supplement_submitted', requestId: 's1' }],
  [OFFICER, { type: 'supplement_received', requestId: 's1' }],
  [OFFICER, { type: 'supplement_accepted', requestId: 's1' }],
  [OFFICER, { type: 'payment_requested', feeId: 'f1', amount: 50_000, collect: 'before' }],
  [SYSTEM, { type: 'payment_received', feeId: 'f1', amount: 50_000, reference: 't1' }],
  [OFFICER, { type: 'payment_received', feeId: 'f1', amount: 50_000, reference: 'counter:7' }],
  [OFFICER, { type: 'payment_waived', feeId: 'f1', reason: 'Miễn phí' }],
  [MANAGER, { type: 'paused', reason: 'Chờ ý kiến' }],
  [MANAGER, { type: 'resumed' }],
  [CITIZEN, { type: 'withdrawal_requested' }],
  [OFFICER, { type: 'withdrawn' }],
  [OFFICER, { type: 'withdrawal_refused', reason: 'Đã ký' }],
  [MANAGER, { type: 'stopped', reason: 'Đối tượng đã mất' }],
  [SPECIALIST, { type: 'result_ready', outcome: 'granted' }],
  [SPECIALIST, { type: 'result_ready', outcome: 'refused' }],
  [OFFICER, { type: 'returned', method: 'online' }],
];

const fileRow = (dossierId: string, position: number, kind: 'submitted' | 'supplement' | 'result', eventPosition: number) => ({
  dossier_id: dossierId, position, upload_id: randomUUID(), name: 'a.pdf', size: 10, media_type: 'application/pdf', sha256: 'x', pointer: '', paper: null, kind, request_id: null, event_position: eventPosition,
});

/** Hands a dossier in as a submission writes it: events and files before the dossier itself. */
export async function handIn(db: Database, { agency: [code, name], service, channel, files }: Life, at: string): Promise<string> {
  const id = randomUUID();
  const submitted = { id: 'e1', type: 'submitted', at, channel };
  await db.transaction().execute(async (transaction) => {
    await insertEvents(transaction, [{ dossier_id: id, position: 1, type: 'submitted', at, data: JSON.stringify({ channel }), actor: null, actor_role: 'citizen', actor_name: null }]);
    if (files > 0) await transaction.insertInto('dossier_files').values(Array.from({ length: files }, (_none, position) => fileRow(id, position + 1, 'submitted', 1))).execute();
    await transaction.insertInto('dossiers').values({
      id, code: `${code}-261122-${id.slice(0, 8)}`, subject: CITIZEN.subject, service_code: service, service_version: 1, service_name: `Thủ tục ${service}`, agency_code: code, agency_name: name,
      form_id: 'f', form_version: 1, applicant_name: 'Lý Thị Mai', answers: '{}', receipt: '{}', submitted_at: at, channel, name_folded: 'ly thi mai', ...project(deriveDossier([submitted], { calendar: workingCalendar() })),
    }).execute();
  });
  return id;
}

/** A file that comes with the last event. */
export async function addFile(transaction: DatabaseTransaction, dossierId: string, kind: 'supplement' | 'result'): Promise<void> {
  const { position } = await transaction.selectFrom('dossier_files').select(({ fn }) => fn.max<number | null>('position').as('position')).where('dossier_id', '=', dossierId).executeTakeFirstOrThrow();
  const { last } = await transaction.selectFrom('dossier_events').select(({ fn }) => fn.max<number>('position').as('last')).where('dossier_id', '=', dossierId).executeTakeFirstOrThrow();
  await transaction.insertInto('dossier_files').values(fileRow(dossierId, (position ?? 0) + 1, kind, last)).execute();
}

/** Something that happened long ago and is heard of only now, as another system's news might be; the dossier follows. */
export async function hearLate(db: Database, dossierId: string, event: NewEvent, at: string): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    await transaction.selectFrom('dossiers').select('id').where('id', '=', dossierId).forUpdate().execute();
    const events = await readEvents(transaction, dossierId);
    const { type, ...data } = event;
    await insertEvents(transaction, [{ dossier_id: dossierId, position: events.length + 1, type, at, data: JSON.stringify(data), actor: null, actor_role: 'system', actor_name: null }]);
    const all = (await readEvents(transaction, dossierId)).map(toRecorded);
    await updateProjection(transaction, dossierId, project(deriveDossier(all, { calendar: workingCalendar() })));
  });
}
