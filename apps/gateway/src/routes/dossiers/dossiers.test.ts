import { randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import type { Dossier, DossierList, DossierReceived, Receipt } from '@dvcqg/openapi';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Gateway } from '../../gateway.js';
import { compileContract } from '../../http/contract.js';
import { APPLICANT_KEY, answered, as, fakeReceipts, fakeSessions, fakeUploads, MAI, PAO, send, SERVICE, submission, submitted, uploaded, VALUES } from '../../testing/applying.js';
import { DATABASES, type TestDatabase } from '../../testing/databases.js';
import { NOW, testGateway } from '../../testing/test-gateway.js';

const contract = compileContract();
const NAME = 'Giấy chứng sinh "bản 1".pdf\r\nX-Evil: 1';
const FILE = uploaded('birth-certificate-0001-0001', { name: NAME, size: 5 });

describe.each(DATABASES)('dossiers over $kind', ({ open }) => {
  let database: TestDatabase;
  let gateway: Gateway;
  let clock = NOW;
  let mine: DossierReceived;
  let theirs: DossierReceived;
  beforeAll(async () => {
    database = await open();
    const store = { read: () => Promise.resolve(Readable.from([Buffer.from('<html')])), remove: () => Promise.resolve() };
    const config = { allowsAnonymous: true };
    gateway = testGateway({ db: database.db, config, sessions: fakeSessions, receipts: fakeReceipts, claimUploads: fakeUploads([FILE]), uploads: { store: store as never }, now: () => clock });
    await gateway.start();
    mine = await submitted(gateway, submission({}, { other_files: [answered(FILE)] }));
    const { id } = await database.db.selectFrom('dossiers').select('id').where('code', '=', mine.code).executeTakeFirstOrThrow();
    const at = new Date(NOW).toISOString();
    await database.db
      .insertInto('uploads')
      .values({ id: FILE.uploadId, owner: MAI.subject, idempotency_key: randomUUID(), fingerprint: 'x', name: NAME, size: 5, received: 5, state: 'ready', media_type: FILE.mediaType, sha256: FILE.sha256, object: 'object', dossier_id: id, created_at: at, expires_at: at })
      .execute();
    const values = { applicant: { ...VALUES.applicant, fullName: PAO.name, identityNumber: PAO.number, birthDate: '1992-01-01' } };
    theirs = await submitted(gateway, submission({}, values), as(PAO));
  });
  afterAll(async () => {
    gateway.stop();
    await database.close();
  });
  const get = (path: string, headers: Record<string, string> = {}): Promise<Response> => send(gateway, 'GET', path, undefined, headers);

  it('are read by their owner as they were submitted', async () => {
    const response = await get(`/v1/dossiers/${mine.code}`, as(MAI));
    expect(response.headers.get('cache-control')).toBe('no-store');
    const { uploadId, ...known } = FILE;
    expect(await response.json()).toMatchObject({
      code: mine.code,
      service: { code: SERVICE, name: 'Đăng ký thành lập hộ kinh doanh' },
      agency: { code: 'H37', name: 'UBND Lạng Sơn' },
      status: 'registered',
      submittedAt: new Date(NOW).toISOString(),
      applicantName: MAI.name,
      form: { id: `service-${SERVICE}`, version: 1000 },
      values: { ...VALUES, other_files: [{ uploadId, ...known }] },
      files: [{ id: 'f1', ...known, pointer: '/other_files/0', paper: 'Giấy tờ khác', kind: 'submitted', addedAt: new Date(NOW).toISOString() }],
      events: [{ id: 'e1', type: 'submitted', at: new Date(NOW).toISOString(), by: 'citizen' }],
      situation: 'registered',
      isEnded: false,
      revision: 1,
      holder: { office: 'one_stop', agency: { code: 'H37', name: 'UBND Lạng Sơn' } },
      tasks: [],
      actions: ['request_withdrawal'],
    } satisfies Partial<Dossier>);
  });

  it('give out the receipt that was given first', async () => {
    expect((await (await get(`/v1/dossiers/${mine.code}/receipt`, as(MAI))).json()) as Receipt).toEqual(mine.receipt);
  });

  it('give out a file as something to be saved that runs nothing', async () => {
    const response = await get(`/v1/dossiers/${mine.code}/files/f1`, as(MAI));
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('application/octet-stream');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(response.headers.get('content-security-policy')).toBe("default-src 'none'; sandbox");
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(response.headers.get('content-disposition')).toMatch(/^attachment; filename="[\x20-\x7e]*"; filename\*=UTF-8''Gi%E1%BA%A5y/);
    expect(response.headers.get('x-evil')).toBeNull();
    expect(await response.text()).toBe('<html');
    for (const id of ['f2', 'f0', 'f01', '1', 'x', 'f999999999']) expect((await get(`/v1/dossiers/${mine.code}/files/${id}`, as(MAI))).status).toBe(404);
  });

  describe('open only for their owner and for who holds the secret of their receipt', () => {
    const paths = { dossier: '', receipt: '/receipt', file: '/files/f1' } as const;
    const unknown = 'H37-261122-9999';
    const cases: [string, () => Record<string, string>, () => string, number][] = [
      ['the owner', () => as(MAI), () => mine.code, 200],
      ['nobody, with the secret', () => ({ 'dossier-secret': mine.secret }), () => mine.code, 200],
      ['another person, with the secret', () => ({ ...as(PAO), 'dossier-secret': mine.secret }), () => mine.code, 200],
      ['the owner, with a wrong secret', () => ({ ...as(MAI), 'dossier-secret': theirs.secret }), () => mine.code, 200],
      ['another person', () => as(PAO), () => mine.code, 404],
      ['nobody', () => ({}), () => mine.code, 404],
      ['nobody, with the secret of another dossier', () => ({ 'dossier-secret': theirs.secret }), () => mine.code, 404],
      ['nobody, with a guess', () => ({ 'dossier-secret': 'A'.repeat(43) }), () => mine.code, 404],
      ['an applicant without a session', () => ({ 'applicant-key': APPLICANT_KEY }), () => mine.code, 404],
      ['the owner of another dossier, for one that does not exist', () => as(MAI), () => unknown, 404],
      ['nobody, for one that does not exist', () => ({ 'dossier-secret': mine.secret }), () => unknown, 404],
    ];
    it.each(cases.flatMap(([who, headers, code, status]) => Object.keys(paths).map((what) => [what as keyof typeof paths, who, headers, code, status] as const)))(
      '%s for %s',
      async (what, _who, headers, code, status) => {
        expect((await get(`/v1/dossiers/${code()}${paths[what]}`, headers())).status).toBe(status);
      },
    );

    it('and say the same of one that is somebody else\'s and of one that does not exist', async () => {
      const told = async (code: string): Promise<unknown> => {
        const response = await get(`/v1/dossiers/${code}`, { ...as(PAO), 'x-request-id': 'request-0001' });
        const { instance: _path, ...problem } = (await response.json()) as { instance: string };
        return { problem, headers: [...response.headers].filter(([name]) => name !== 'date') };
      };
      expect(await told(mine.code)).toEqual(await told(unknown));
    });

    it('and not for a secret with something behind it, or a session that has ended', async () => {
      expect((await get(`/v1/dossiers/${mine.code}`, { 'dossier-secret': `${mine.secret}A` })).status).toBe(400);
      expect((await get(`/v1/dossiers/${mine.code}`, { authorization: `Bearer ${'x'.repeat(43)}`, 'dossier-secret': mine.secret })).status).toBe(401);
    });

    it('and are not found by what is no code', async () => {
      for (const code of ['1', 'H37-261122-1', "H37-261122-0001'", 'H37-261122-0001%00']) expect([400, 404]).toContain((await get(`/v1/dossiers/${code}`, as(MAI))).status);
    });
  });

  it('record who opened them, and nothing of what is in them', async () => {
    const before = (await gateway.submission.audit.verify(database.db)).rows;
    await get(`/v1/dossiers/${mine.code}`, as(MAI));
    await get(`/v1/dossiers/${mine.code}/receipt`, { 'dossier-secret': mine.secret });
    await get(`/v1/dossiers/${mine.code}/files/f1`, as(MAI));
    await get(`/v1/dossiers/${mine.code}`, as(PAO));
    const rows = await database.db.selectFrom('audit_log').selectAll().where('position', '>', String(before)).orderBy('position').execute();
    const owner = gateway.submission.audit.actorOf(MAI.subject);
    expect(rows.map(({ action, actor }) => [action, actor])).toEqual([['dossier_read', owner], ['receipt_read', 'dossier-secret'], ['file_read', owner]]);
    expect(JSON.stringify(rows)).not.toMatch(/Mai|020195001234|account:/);
    expect(await gateway.submission.audit.verify(database.db)).toEqual({ rows: before + 3, brokenAt: undefined });
  });

  it('are listed for their owner, newest first, page by page', async () => {
    const codes = [mine.code];
    for (let at = 0; at < 4; at += 1) {
      clock += 1000;
      codes.unshift((await submitted(gateway)).code);
    }
    const seen: string[] = [];
    let cursor: string | null = null;
    do {
      const response = await get(`/v1/dossiers?limit=2${cursor === null ? '' : `&cursor=${cursor}`}`, as(MAI));
      const page = (await response.json()) as DossierList;
      expect(contract.get('listDossiers')?.responses.get(200)?.(page)).toBe(true);
      expect(page.total).toBe(5);
      seen.push(...page.items.map(({ code }) => code));
      cursor = page.nextCursor;
    } while (cursor !== null);
    expect(seen).toEqual(codes);
    expect(((await (await get('/v1/dossiers', as(PAO))).json()) as DossierList).items.map(({ code, status }) => [code, status])).toEqual([[theirs.code, 'registered']]);
    expect((await get('/v1/dossiers')).status).toBe(401);
  });

  it.each(['update dvcqg.dossier_events set type = \'x\'', 'delete from dvcqg.dossier_events', 'truncate dvcqg.dossier_events'])('keep their events against "%s"', async (statement) => {
    await expect(sql.raw(statement).execute(database.db)).rejects.toThrow('never changed');
  });
});
