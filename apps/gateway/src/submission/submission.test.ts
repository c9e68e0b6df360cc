import { randomUUID } from 'node:crypto';
import type { Dossier, DossierReceived, Problem } from '@dvcqg/openapi';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { canonicalHash } from '../canonical-hash.js';
import type { Gateway } from '../gateway.js';
import { compileContract } from '../http/contract.js';
import { APPLICANT_KEY, as, answered, fakeReceipts, fakeSessions, fakeUploads, MAI, PAO, send, SERVICE, submission, submit, submitted, uploaded, VALUES } from '../testing/applying.js';
import { DATABASES, type TestDatabase } from '../testing/databases.js';
import { record, sampleData } from '../testing/sample-data.js';
import { NOW, testGateway } from '../testing/test-gateway.js';
import type { ClaimUploads } from '../uploads/claims.js';

const contract = compileContract();
const FILES = [uploaded('birth'), uploaded('marriage', { name: 'Giấy đăng ký kết hôn.pdf' }), uploaded('liar', { size: 30_000_000, mediaType: 'text/html' })];
const birth = FILES[0]!;
const RECORDS = [
  record(SERVICE, 'Đăng ký thành lập hộ kinh doanh'),
  record('1.010000', 'Thủ tục môi trường', { agency: { code: 'G10', name: 'Bộ Nông nghiệp và Môi trường' }, tiers: ['province'] }),
  record('3.000353', 'Cấp giấy phép lái xe quốc tế'),
  record('1.010001', 'Chỉ nộp tại quầy', { channels: [{ channel: 'counter', options: [] }], onlineLevel: 'none' }),
];
const AGENCIES = { usual: { code: 'H37', name: 'UBND tỉnh Lạng Sơn' }, others: [{ agency: { code: 'H37.08', name: 'Sở NN&MT' }, promulgators: ['G10'], tier: 'province' as const }] };
const sample = sampleData(RECORDS);
const shipped = {
  version: sample.version,
  read: async () => {
    const content = await sample.read();
    return { ...content, portal: { ...content.portal, receivingAgencies: AGENCIES } };
  },
};

describe.each(DATABASES)('submitting over $kind', ({ open }) => {
  let database: TestDatabase;
  let gateway: Gateway;
  let clock = NOW;
  beforeAll(async () => {
    database = await open();
    const config = { allowsAnonymous: true, maxFiles: 3, publicUrl: 'https://dichvucong.langson.gov.vn' };
    gateway = testGateway({ db: database.db, config, shipped, sessions: fakeSessions, receipts: fakeReceipts, claimUploads: fakeUploads(FILES), now: () => clock });
    await gateway.start();
  });
  afterAll(async () => {
    gateway.stop();
    await database.close();
  });
  const count = async (table: 'dossiers' | 'operations' | 'outbox' | 'dossier_events' | 'dossier_files' | 'audit_log'): Promise<number> => {
    const { total } = await database.db.selectFrom(table).select(({ fn }) => fn.countAll<string>().as('total')).executeTakeFirstOrThrow();
    return Number(total);
  };
  const refused = async (body: unknown, headers?: Record<string, string>, key: string = randomUUID()): Promise<Problem> => {
    const before = await count('dossiers');
    const response = await submit(gateway, key, body, headers);
    const problem = (await response.json()) as Problem;
    expect(await count('dossiers')).toBe(before);
    const validate = contract.get('submitDossier')?.responses.get(response.status);
    expect(validate?.(problem), JSON.stringify(problem)).toBe(true);
    return problem;
  };

  it('answers with code, secret and receipt', async () => {
    const response = await submit(gateway, randomUUID());
    expect(response.status).toBe(201);
    expect(response.headers.get('idempotency-replayed')).toBeNull();
    expect(response.headers.get('cache-control')).toBe('no-store');
    const received = (await response.json()) as DossierReceived;
    expect(received).toEqual({
      code: 'H37-261122-0001',
      secret: expect.stringMatching(/^[\w-]{43}$/) as string,
      receipt: {
        facts: {
          issuer: 'https://dichvucong.langson.gov.vn',
          dossierCode: 'H37-261122-0001',
          service: { code: SERVICE, name: 'Đăng ký thành lập hộ kinh doanh' },
          agency: { code: 'H37', name: 'UBND tỉnh Lạng Sơn' },
          submittedAt: new Date(NOW).toISOString(),
          applicantName: MAI.name,
          channel: 'online',
          processingTime: '1 ngày làm việc',
          valuesSha256: canonicalHash(VALUES),
          files: [],
        },
        signed: expect.any(String) as string,
      },
    });
  });

  it('writes key, dossier, event, outbox and audit row together', async () => {
    const tables = ['operations', 'dossiers', 'dossier_events', 'outbox', 'audit_log'] as const;
    const before = await Promise.all(tables.map(count));
    await submitted(gateway);
    expect(await Promise.all(tables.map(count))).toEqual(before.map((rows) => rows + 1));
    expect(await gateway.submission.audit.verify(database.db)).toMatchObject({ brokenAt: undefined });
  });

  it('answers a repetition with the same bytes, and says that it is one', async () => {
    const key = randomUUID();
    const first = await (await submit(gateway, key)).text();
    const dossiers = await count('dossiers');
    for (const spelling of [key, key.toUpperCase()]) {
      const again = await submit(gateway, spelling, { ...submission(), values: Object.fromEntries(Object.entries(submission().values).reverse()) });
      expect(again.status).toBe(201);
      expect(again.headers.get('idempotency-replayed')).toBe('true');
      expect(await again.text()).toBe(first);
    }
    expect(await count('dossiers')).toBe(dossiers);
  });

  it('answers a repetition also when the form or the catalogue has changed since', async () => {
    const key = randomUUID();
    const first = await (await submit(gateway, key)).text();
    await database.db.updateTable('services').set({ withdrawn_on: '2026-11-22' }).where('code', '=', SERVICE).execute();
    const again = testGateway({ db: database.db, shipped, sessions: fakeSessions, receipts: fakeReceipts });
    await again.start();
    expect(await (await submit(again, key)).text()).toBe(first);
    expect((await submit(again, randomUUID())).status).toBe(404);
    await database.db.updateTable('services').set({ withdrawn_on: null }).where('code', '=', SERVICE).execute();
    again.stop();
  });

  it('keeps the same receipt when the key that signs changes', async () => {
    const key = randomUUID();
    const first = await (await submit(gateway, key)).text();
    const receipts = { issue: () => Promise.reject(new Error('There is another key now')) };
    const again = testGateway({ db: database.db, shipped, sessions: fakeSessions, receipts });
    await again.start();
    expect(await (await submit(again, key)).text()).toBe(first);
    again.stop();
  });

  it('refuses another content under the same key', async () => {
    const key = randomUUID();
    await submit(gateway, key);
    expect(await refused(submission({}, { request: 'Khác' }), undefined, key)).toMatchObject({ status: 422, code: 'idempotency_key_reused' });
    expect(await refused(submission({ draftId: randomUUID() }), undefined, key)).toMatchObject({ code: 'idempotency_key_reused' });
  });

  it('does not mix up the keys of two people', async () => {
    const key = randomUUID();
    const values = { applicant: { ...VALUES.applicant, fullName: PAO.name, identityNumber: PAO.number, birthDate: '1992-01-01' } };
    const [mine, theirs] = [await submit(gateway, key), await submit(gateway, key, submission({}, values), as(PAO))];
    expect([mine.status, theirs.status]).toEqual([201, 201]);
    expect(((await mine.json()) as DossierReceived).code).not.toBe(((await theirs.json()) as DossierReceived).code);
  });

  it('takes what somebody without a session submits, where that is allowed', async () => {
    const key = randomUUID();
    const anonymous = { 'applicant-key': APPLICANT_KEY };
    const response = await submit(gateway, key, submission(), anonymous);
    expect(response.status).toBe(201);
    expect((await submit(gateway, key, submission(), anonymous)).headers.get('idempotency-replayed')).toBe('true');
    expect((await submit(gateway, key, submission(), { 'applicant-key': 'l'.repeat(43) })).headers.get('idempotency-replayed')).toBeNull();
    const closed = testGateway({ db: database.db, shipped, sessions: fakeSessions, receipts: fakeReceipts });
    await closed.start();
    expect((await submit(closed, randomUUID(), submission(), anonymous)).status).toBe(401);
    closed.stop();
  });

  describe('numbers dossiers', () => {
    const codeOf = async (serviceCode: string, at: string): Promise<string> => {
      clock = Date.parse(at);
      return (await submitted(gateway, submission({ serviceCode, form: { id: `service-${serviceCode}`, version: 1000 } }))).code;
    };
    afterAll(() => {
      clock = NOW;
    });

    it('by agency and by day in Viet Nam, each from 1', async () => {
      expect(await codeOf('1.010000', '2026-12-01T03:00:00Z')).toBe('H37.08-261201-0001');
      expect(await codeOf('1.010000', '2026-12-01T16:59:59.999Z')).toBe('H37.08-261201-0002');
      expect(await codeOf(SERVICE, '2026-12-01T16:59:59.999Z')).toBe('H37-261201-0001');
      expect(await codeOf('1.010000', '2026-12-01T17:00:00Z')).toBe('H37.08-261202-0001');
    });

    it('with more than four digits on a busy day', async () => {
      await database.db.insertInto('dossier_sequences').values({ agency: 'H37', day: '2026-12-24', last: 9999 }).execute();
      expect(await codeOf(SERVICE, '2026-12-24T03:00:00Z')).toBe('H37-261224-10000');
    });
  });

  describe('refuses', () => {
    it('who is nobody', async () => {
      expect(await refused(submission(), {})).toMatchObject({ status: 401, code: 'unauthenticated' });
      expect(await refused(submission(), { authorization: `Bearer ${'x'.repeat(43)}` })).toMatchObject({ status: 401 });
    });

    it('a request without a key, or with one that is no UUID', async () => {
      const without = await send(gateway, 'POST', '/v1/dossiers', submission(), as(MAI));
      expect(await without.json()).toMatchObject({ status: 400, code: 'validation_failed', violations: [{ pointer: '/header/Idempotency-Key', code: 'required' }] });
      expect(await refused(submission(), undefined, 'again-and-again')).toMatchObject({ status: 400, violations: [{ pointer: '/header/Idempotency-Key', code: 'format' }] });
    });

    it('a service that does not exist, and one that takes nothing online', async () => {
      expect(await refused(submission({ serviceCode: '6.999999' }))).toMatchObject({ status: 404, code: 'not_found' });
      expect(await refused(submission({ serviceCode: '1.010001' }))).toMatchObject({ status: 404, code: 'not_found' });
    });

    it('answers to another form or version than there is now', async () => {
      expect(await refused(submission({ form: { id: `service-${SERVICE}`, version: 999 } }))).toMatchObject({ status: 409, code: 'form_outdated' });
      expect(await refused(submission({ form: { id: 'service-1.010000', version: 1000 } }))).toMatchObject({ code: 'form_outdated' });
    });

    it('wrong answers, all at once, without saying what they were', async () => {
      const problem = await refused(submission({}, { request: '', declaration: false, stranger: 'x', applicant_address: { province: '20', commune: '99999' } }));
      expect(problem).toMatchObject({ status: 422, code: 'answers_invalid' });
      expect(problem.formViolations).toEqual([
        { pointer: '/applicant_address/commune', code: 'unit_unknown' },
        { pointer: '/request', code: 'required' },
        { pointer: '/declaration', code: 'must_agree' },
        { pointer: '/stranger', code: 'unknown_field' },
      ]);
      expect(JSON.stringify(problem)).not.toContain(MAI.number);
    });

    it('answers in a name that is not the signed-in person\'s: what sign-in told counts', async () => {
      const { code } = await submitted(gateway, submission({}, { applicant: { ...VALUES.applicant, fullName: 'Người Khác' } }));
      const dossier = (await (await send(gateway, 'GET', `/v1/dossiers/${code}`, undefined, as(MAI))).json()) as Dossier;
      expect(dossier.values).toEqual(VALUES);
    });

    it.each<[string, string, number, string]>([
      ['no JSON', '{', 400, 'bad_request'],
      ['a number that JSON cannot hold', JSON.stringify(submission()).replace('"online"', '1e999'), 400, 'bad_request'],
      ['a list', '[]', 400, 'validation_failed'],
      ['values that are text', JSON.stringify({ ...submission(), values: 'x' }), 400, 'validation_failed'],
      ['NUL in an answer', JSON.stringify(submission({}, { request: 'a\0b' })), 400, 'bad_request'],
      ['a key that reaches for the prototype', JSON.stringify(submission()).replace('"request"', '"__proto__"'), 422, 'answers_invalid'],
      ['more than a megabyte', JSON.stringify(submission({}, { request: 'a'.repeat(1_100_000) })), 413, 'payload_too_large'],
    ])('%s', async (_what, body, status, code) => {
      const headers = { ...as(MAI), 'idempotency-key': randomUUID(), 'content-type': 'application/json' };
      const response = await gateway.app.request('/v1/dossiers', { method: 'POST', headers, body });
      expect(response.status).toBe(status);
      expect(await response.json()).toMatchObject({ code });
    });

    it('a body that is no JSON by its own word', async () => {
      const headers = { ...as(MAI), 'idempotency-key': randomUUID(), 'content-type': 'text/plain' };
      expect((await gateway.app.request('/v1/dossiers', { method: 'POST', headers, body: JSON.stringify(submission()) })).status).toBe(415);
    });
  });

  describe('with files', () => {
    it('keeps what the gateway knows of them, not what the client said', async () => {
      const said = { ...answered(birth), name: 'other.pdf', sha256: '0'.repeat(64) };
      const { code, receipt } = await submitted(gateway, submission({}, { other_files: [said] }));
      const { uploadId, ...known } = birth;
      const { name, size, sha256 } = known;
      expect(receipt.facts.files).toEqual([{ name, size, sha256, paper: 'Giấy tờ khác' }]);
      const dossier = (await (await send(gateway, 'GET', `/v1/dossiers/${code}`, undefined, as(MAI))).json()) as Dossier;
      expect(dossier.files).toMatchObject([{ id: 'f1', ...known, pointer: '/other_files/0', paper: 'Giấy tờ khác' }]);
      expect(dossier.values['other_files']).toEqual([{ uploadId, ...known }]);
      expect(receipt.facts.valuesSha256).toBe(canonicalHash(dossier.values));
    });

    it('judges again when the client said something else of a file than it is', async () => {
      const { request: _request, ...common } = VALUES;
      const permit = {
        ...common, hoTen: MAI.name, ngaySinh: '1995-03-08', soDinhDanh: MAI.number, noiCuTru: VALUES.applicant_address, soGplx: '200123456789', hangGplx: 'B', vatLieu: 'pet',
        noiNhan: 'Công an tỉnh', anh: [{ uploadId: 'liar', name: 'ảnh.jpg', size: 1000, mediaType: 'image/jpeg' }],
      };
      const problem = await refused({ serviceCode: '3.000353', form: { id: 'service-3.000353', version: 1001 }, values: permit });
      expect(problem.formViolations).toEqual([{ pointer: '/anh/0', code: 'file_type' }]);
    });

    it('refuses files that are unknown, somebody else\'s or already part of a dossier', async () => {
      expect(await refused(submission({}, { other_files: [answered(uploaded('unknown'))] }))).toMatchObject({ status: 409, code: 'files_not_ready' });
      const pao = { applicant: { ...VALUES.applicant, fullName: PAO.name, identityNumber: PAO.number, birthDate: '1992-01-01' }, other_files: [answered(FILES[1]!)] };
      expect(await refused(submission({}, pao), as(PAO))).toMatchObject({ code: 'files_not_ready' });
    });

    it('tries again at once when the database gives the transaction up in favour of another one', async () => {
      let tries = 0;
      const claimUploads: ClaimUploads = (...claim) => {
        tries += 1;
        return tries === 1 ? Promise.reject(Object.assign(new Error('deadlock detected'), { code: '40P01' })) : fakeUploads([uploaded('again')])(...claim);
      };
      const other = testGateway({ db: database.db, shipped, sessions: fakeSessions, receipts: fakeReceipts, claimUploads });
      await other.start();
      expect((await submit(other, randomUUID(), submission({}, { other_files: [answered(uploaded('again'))] }))).status).toBe(201);
      expect(tries).toBe(2);
      other.stop();
    });

    it('refuses one file in two places, and too many', async () => {
      const twice = await refused(submission({}, { other_files: [answered(birth)], paper_c1_p2: [answered(birth)] }));
      expect(twice.formViolations).toEqual([{ pointer: '/other_files/0', code: 'duplicate' }]);
      const many = await refused(submission({}, { other_files: ['a', 'b', 'c', 'd'].map((id) => answered(uploaded(id))) }));
      expect(many.formViolations).toEqual([{ pointer: '', code: 'too_many', params: { limit: 3 } }]);
    });
  });
});
