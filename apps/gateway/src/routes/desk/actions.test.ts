import { ACTION_RULES, allowedActions, deriveDossier, type Situation, workingCalendar } from '@dvcqg/domain';
import type { Dossier, Problem } from '@dvcqg/openapi';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readEvents } from '../../casework/case-repository.js';
import { toRecorded } from '../../casework/event-rows.js';
import { DESK_ACTIONS, type DeskAction } from '../../desk/actions/command-fields.js';
import type { Gateway } from '../../gateway.js';
import { fakeReceipts, fakeUploads, submitted } from '../../testing/applying.js';
import { DATABASES, type TestDatabase } from '../../testing/databases.js';
import { COMMANDS, WAYS } from '../../testing/desk-commands.js';
import { identified, LAN, OFFICERS, officerSessions, SON, TestDesk, type TestOfficer, THU } from '../../testing/officers.js';
import { NOW, testGateway } from '../../testing/test-gateway.js';

const ROLES: readonly (readonly ['officer' | 'specialist' | 'manager', TestOfficer])[] = [['officer', THU], ['specialist', SON], ['manager', LAN]];
const SITUATIONS = Object.keys(WAYS) as (keyof typeof WAYS)[];
const calendar = workingCalendar();

describe.each(DATABASES)('every action from every situation over $kind', ({ open }) => {
  let database: TestDatabase;
  let gateway: Gateway;
  let clock = NOW;
  beforeAll(async () => {
    database = await open();
    gateway = testGateway({ db: database.db, sessions: officerSessions, receipts: fakeReceipts, claimUploads: fakeUploads([]), now: () => (clock += 1) });
    await gateway.start();
    for (const officer of OFFICERS) await gateway.officers.remember(identified(officer));
  });
  afterAll(async () => {
    await gateway.stop();
    await database.close();
  });
  const arrived = async (situation: keyof typeof WAYS): Promise<{ code: string; id: string }> => {
    const { code } = await submitted(gateway);
    const { id } = await database.db.selectFrom('dossiers').select('id').where('code', '=', code).executeTakeFirstOrThrow();
    for (const [actor, event] of WAYS[situation]) await gateway.casework.happen(id, actor, () => [event]);
    return { code, id };
  };
  const derivedOf = async (id: string) => deriveDossier((await readEvents(database.db, id)).map(toRecorded), { calendar });
  /** By the rules alone, and not by what the desk says. Cash is for what is owed. */
  const isAllowed = (derived: Awaited<ReturnType<typeof derivedOf>>, role: (typeof ROLES)[number][0], action: DeskAction): boolean =>
    allowedActions(derived, role).includes(action) && (action !== 'record_payment' || derived.facts.includes('open_fee'));

  it.each(SITUATIONS.flatMap((situation) => ROLES.map(([role, officer]) => [situation, role, officer] as const)))('when %s, the %s does what the rules allow and nothing else', async (situation, role, officer) => {
    const desk = new TestDesk(gateway, officer);
    const { code, id } = await arrived(situation);
    const derived = await derivedOf(id);
    expect(derived.situation).toBe<Situation>(situation);
    const revision = derived.timeline.length;
    const allowed = DESK_ACTIONS.filter((action) => isAllowed(derived, role, action));
    expect([...(await desk.read<Dossier>(`dossiers/${code}`)).actions].sort()).toEqual([...allowed].sort());
    for (const action of DESK_ACTIONS.filter((each) => !allowed.includes(each))) {
      const response = await desk.act(code, COMMANDS[action], revision);
      expect([action, response.status, ((await response.json()) as Problem).code]).toEqual([action, 409, 'action_not_allowed']);
    }
    expect((await derivedOf(id)).timeline).toHaveLength(revision);
    for (const action of allowed) {
      const { code: other } = await arrived(situation);
      const response = await desk.act(other, COMMANDS[action], revision);
      const text = await response.text();
      expect([action, response.status], text).toEqual([action, 200]);
      const { events } = JSON.parse(text) as Dossier;
      const written = events.slice(revision);
      expect(ACTION_RULES.some((rule) => rule.action === action && rule.event === written[0]?.type && rule.by.includes(role))).toBe(true);
      expect(written[0]).toMatchObject({ by: role, byName: officer.name });
    }
  });
});
