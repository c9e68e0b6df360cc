import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AuditTrail, DeskColleagues, Dossier } from '@dvcqg/openapi';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expireSupplements } from '../../desk/expire-supplements.js';
import type { Gateway } from '../../gateway.js';
import { drawPaper } from '../../papers/draw-paper.js';
import type { DrawPaper } from '../../papers/paper-facts.js';
import { as, MAI, send, submitted } from '../../testing/applying.js';
import { DATABASES, type TestDatabase } from '../../testing/databases.js';
import { COMMANDS } from '../../testing/desk-commands.js';
import { identified, LAN, OFFICERS, officerSessions, SON, TestDesk, THU } from '../../testing/officers.js';
import { readPdf } from '../../testing/read-pdf.js';
import { pdf } from '../../testing/sample-files.js';
import { NOW, testConfig, testGateway } from '../../testing/test-gateway.js';
import { Uploading } from '../../testing/uploading.js';

describe.each(DATABASES)('papers, files and trail of the desk over $kind', ({ open }) => {
  let database: TestDatabase;
  let gateways: readonly [Gateway, Gateway];
  let directory: string;
  let clock = NOW;
  /** What the last paper was drawn from. */
  let facts = '';
  const drawn: DrawPaper = (kind, given) => {
    facts = JSON.stringify(given);
    return drawPaper(kind, given);
  };
  beforeAll(async () => {
    database = await open();
    directory = mkdtempSync(join(tmpdir(), 'desk-papers-'));
    const { files } = testConfig();
    const make = (): Gateway => testGateway({ db: database.db, sessions: officerSessions, drawPaper: drawn, now: () => (clock += 1), config: { dataDirectory: directory, files: { ...files, maxWaitingFiles: 100 } } });
    gateways = [make(), make()];
    for (const gateway of gateways) await gateway.start();
    for (const officer of OFFICERS) await gateways[0].officers.remember(identified(officer));
  });
  afterAll(async () => {
    for (const gateway of gateways) await gateway.stop();
    await database.close();
    rmSync(directory, { recursive: true, force: true });
  });
  const desk = (who: { readonly token: string } = THU): TestDesk => new TestDesk(gateways[0], who);
  const textOf = async (response: Response): Promise<string> => {
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'application/pdf']);
    return (await readPdf(new Uint8Array(await response.arrayBuffer()))).dense;
  };
  const dense = (text: string): string => text.replaceAll(/\s+/g, '');
  const accepted = async (): Promise<string> => {
    const { code } = await submitted(gateways[0]);
    await desk().does(code, COMMANDS.accept);
    return code;
  };

  it.each([
    ['a supplement request', LAN, COMMANDS.request_supplement, ['Mẫu số 02', 'Thiếu bản sao', LAN.name]],
    ['an apology', LAN, COMMANDS.extend, ['Mẫu số 04', 'Quá tải', LAN.name]],
    ['a notice that work stopped', LAN, COMMANDS.stop, ['Mẫu số 05', 'Có tranh chấp', LAN.name]],
    ['a refusal in the matter', SON, { ...COMMANDS.finish, outcome: 'refused', reason: 'Không đủ điều kiện' } as const, ['Mẫu số 03', 'Không đủ điều kiện', SON.name]],
  ])('%s has its paper, for the officer and the citizen alike', async (_what, who, command, words) => {
    const code = await accepted();
    const { documents } = await desk(who).does(code, command);
    expect(documents).toHaveLength(1);
    const path = `dossiers/${code}/documents/${documents[0]?.id}`;
    const [own, theirs] = [await textOf(await desk().get(path)), await textOf(await send(gateways[0], 'GET', `/v1/${path}`, undefined, as(MAI)))];
    expect(own).toBe(theirs);
    for (const word of [...words, code, MAI.name]) expect(own.toLowerCase()).toContain(dense(word).toLowerCase());
  });

  it('a control sheet tells who had the dossier and who gave it on', async () => {
    const code = await accepted();
    await desk().does(code, COMMANDS.assign);
    await desk().does(code, COMMANDS.finish);
    const text = await textOf(await desk().get(`dossiers/${code}/documents/control-sheet`));
    for (const word of ['Mẫu số 06', code, 'Phòng Tư pháp', SON.name, THU.name, 'Trước hạn']) expect(text).toContain(dense(word));
    expect((await send(gateways[0], 'GET', `/v1/dossiers/${code}/documents/control-sheet`, undefined, as(MAI))).status).toBe(404);
  });

  it('the receipt that an officer prints does not open the dossier', async () => {
    const { code, secret } = await submitted(gateways[0]);
    expect(await textOf(await desk().get(`dossiers/${code}/documents/receipt`))).toContain(dense('Bản lưu của cơ quan'));
    expect([facts.includes(code), facts.includes(secret)]).toEqual([true, false]);
    await textOf(await send(gateways[0], 'GET', `/v1/dossiers/${code}/receipt.pdf`, undefined, as(MAI)));
    expect(facts.includes(secret)).toBe(true);
  });

  it('the register holds what the list shows', async () => {
    const code = await accepted();
    const text = await textOf(await desk().get('register.pdf?queue=work&submittedFrom=2026-11-01'));
    for (const word of ['Mẫu số 07', code, MAI.phone, '01/11/2026', THU.name]) expect(text).toContain(dense(word));
    expect(await textOf(await desk().get('register.pdf?queue=payment'))).toContain(dense('Không có hồ sơ nào'));
  });

  it('no paper exists that nothing called for', async () => {
    const code = await accepted();
    for (const id of ['e1', 'e2', 'e99', 'x']) expect((await desk().get(`dossiers/${code}/documents/${id}`)).status).toBe(404);
  });

  it('a result is the officer’s uploads, which the citizen gets', async () => {
    const code = await accepted();
    const file = await new Uploading(gateways[0], as(THU)).upload(pdf(), 'ket-qua.pdf');
    const { files } = await desk().does(code, { ...COMMANDS.finish, uploadIds: [file.id] });
    expect(files).toMatchObject([{ id: 'f1', name: 'ket-qua.pdf', kind: 'result', pointer: '/result/0', sha256: file.sha256 }]);
    for (const response of [await desk().get(`dossiers/${code}/files/f1`), await send(gateways[0], 'GET', `/v1/dossiers/${code}/files/f1`, undefined, as(MAI))]) {
      expect(response.headers.get('content-disposition')).toContain('attachment');
      expect(Buffer.from(await response.arrayBuffer()).equals(pdf())).toBe(true);
    }
  });

  describe('the trail', () => {
    const trail = async (code: string): Promise<AuditTrail> => desk(LAN).read<AuditTrail>(`dossiers/${code}/audit`);

    it('tells who did and who read what, with the names of officers and of nobody else', async () => {
      const code = await accepted();
      await send(gateways[0], 'GET', `/v1/dossiers/${code}`, undefined, as(MAI));
      await desk(SON).get(`dossiers/${code}/documents/control-sheet`);
      await trail(code);
      const { items, isIntact } = await trail(code);
      expect(isIntact).toBe(true);
      expect(items.map(({ action, role, name }) => [action, role, name])).toEqual([
        ['dossier_submitted', 'citizen', undefined], ['dossier_read', undefined, THU.name], ['accepted', 'officer', THU.name], ['dossier_read', undefined, undefined],
        ['document_read', undefined, SON.name], ['audit_read', undefined, LAN.name],
      ]);
      expect(JSON.stringify(items)).not.toContain(MAI.name);
    });

    it.each([
      ['changed', (id: string) => `update dvcqg.audit_log set actor = 'x' where dossier_id = '${id}' and action = 'accepted'`],
      ['removed', (id: string) => `delete from dvcqg.audit_log where dossier_id = '${id}' and action = 'accepted'`],
    ])('shows that a row was %s', async (_how, statement) => {
      const code = await accepted();
      const { id } = await database.db.selectFrom('dossiers').select('id').where('code', '=', code).executeTakeFirstOrThrow();
      expect((await trail(code)).isIntact).toBe(true);
      for (const line of ['alter table dvcqg.audit_log disable trigger user', statement(id), 'alter table dvcqg.audit_log enable trigger user']) await sql.raw(line).execute(database.db);
      expect((await trail(code)).isIntact).toBe(false);
    });
  });

  describe('a supplement that nobody answers', () => {
    const expire = (gateway: Gateway): Promise<number> => expireSupplements({ db: database.db, casework: gateway.casework, now: () => clock });

    it('ends the dossier once its time is over, once, whatever number of gateways sweep', async () => {
      const code = await accepted();
      const until = new Date(clock + 3_600_000).toISOString();
      await desk(LAN).does(code, { ...COMMANDS.request_supplement, until });
      expect((await expire(gateways[0])) + (await expire(gateways[1]))).toBe(0);
      clock += 7_200_000;
      const swept = await Promise.all([expire(gateways[0]), expire(gateways[1]), expire(gateways[0])]);
      expect(swept.reduce((sum, each) => sum + each, 0)).toBe(1);
      const { situation, events } = await desk().read<Dossier>(`dossiers/${code}`);
      expect([situation, events.filter(({ type }) => type === 'supplement_expired').length]).toEqual(['stopped', 1]);
      expect(await expire(gateways[1])).toBe(0);
    });

    it('does not end what was answered in time', async () => {
      const code = await accepted();
      await desk(LAN).does(code, { ...COMMANDS.request_supplement, until: new Date(clock + 3_600_000).toISOString() });
      await desk().does(code, COMMANDS.send_supplement);
      clock += 7_200_000;
      expect(await expire(gateways[0])).toBe(0);
    });
  });

  it('colleagues are those of the same agencies, above and below', async () => {
    const names = async (who: { readonly token: string }, query = ''): Promise<string[]> => (await desk(who).read<DeskColleagues>(`colleagues${query}`)).items.map(({ name }) => name);
    expect(await names(THU)).toEqual(expect.arrayContaining([THU.name, SON.name, LAN.name]));
    expect(await names(THU)).toHaveLength(4);
    expect(await names(THU, '?agency=H37.08')).toHaveLength(1);
    await gateways[0].officers.remember({ ...identified(SON), identity: { ...identified(SON).identity, roles: [] } });
    expect(await names(THU)).not.toContain(SON.name);
    await gateways[0].officers.remember(identified(SON));
  });
});
