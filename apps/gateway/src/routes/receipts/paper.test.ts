import type { DossierReceived, Receipt, ReceiptKeys } from '@dvcqg/openapi';
import { signedFromPdf, verifyReceipt } from '@dvcqg/sdk/receipts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Gateway } from '../../gateway.js';
import { createLog } from '../../http/log.js';
import { drawPaper } from '../../papers/draw-paper.js';
import type { DrawPaper } from '../../papers/paper-facts.js';
import { APPLICANT_KEY, answered, as, fakeSessions, fakeUploads, MAI, PAO, send, submission, submitted, uploaded } from '../../testing/applying.js';
import { DATABASES, type TestDatabase } from '../../testing/databases.js';
import { readPdf } from '../../testing/read-pdf.js';
import { testGateway } from '../../testing/test-gateway.js';

const FILE = uploaded('birth-certificate-0001-0001', { name: 'Giấy chứng sinh.pdf', size: 182_044 });

describe.each(DATABASES)('a receipt on paper over $kind', ({ open }) => {
  let database: TestDatabase;
  let gateway: Gateway;
  let mine: DossierReceived;
  let theirs: DossierReceived;
  const drawn: Parameters<DrawPaper>[] = [];
  const logged: string[] = [];
  beforeAll(async () => {
    database = await open();
    const drawAndTell: DrawPaper = (kind, facts) => {
      drawn.push([kind, facts]);
      return drawPaper(kind, facts);
    };
    const log = createLog('info', { write: (line: string) => void logged.push(line) });
    const config = { allowsAnonymous: true, publicUrl: 'https://portal.test' };
    gateway = testGateway({ db: database.db, config, sessions: fakeSessions, claimUploads: fakeUploads([FILE]), drawPaper: drawAndTell, log });
    await gateway.start();
    mine = await submitted(gateway, submission({}, { other_files: [answered(FILE)] }));
    theirs = await submitted(gateway, submission(), { 'applicant-key': APPLICANT_KEY });
  });
  afterAll(async () => {
    gateway.stop();
    await database.close();
  });
  const get = (code: string, headers: Record<string, string> = {}): Promise<Response> => send(gateway, 'GET', `/v1/dossiers/${code}/receipt.pdf`, undefined, headers);
  const bytesOf = async (response: Response): Promise<Buffer> => Buffer.from(await response.arrayBuffer());

  it('is something to be saved, for the owner and for who holds the secret', async () => {
    for (const headers of [as(MAI), { 'dossier-secret': mine.secret }]) {
      const response = await get(mine.code, headers);
      expect(response.status).toBe(200);
      expect(Object.fromEntries(response.headers)).toMatchObject({
        'content-type': 'application/pdf',
        'cache-control': 'no-store',
        'content-disposition': `attachment; filename=giay-tiep-nhan-${mine.code}.pdf`,
        'x-content-type-options': 'nosniff',
      });
      expect(String((await bytesOf(response)).length)).toBe(response.headers.get('content-length'));
    }
  });

  it.each([
    ['nobody', {}],
    ['somebody else', as(PAO)],
    ['the holder of a wrong secret', { 'dossier-secret': 'x'.repeat(43) }],
  ])('is not found for %s, as if there were none', async (_who, headers) => {
    const [known, unknown] = [await get(mine.code, headers), await get('H37-261122-9999', headers)];
    expect([known.status, unknown.status]).toEqual([404, 404]);
    expect(Object.keys((await known.json()) as object)).toEqual(Object.keys((await unknown.json()) as object));
  });

  it('can be proved without the gateway', async () => {
    const bytes = await bytesOf(await get(mine.code, as(MAI)));
    const keys = (await (await send(gateway, 'GET', '/v1/receipts/keys', undefined)).json()) as ReceiptKeys;
    const signed = signedFromPdf(bytes) ?? '';
    expect(signed).toBe(mine.receipt.signed);
    expect(await verifyReceipt(signed, keys)).toEqual(mine.receipt.facts);
    expect(await verifyReceipt(signed, { keys: [] })).toBeUndefined();
  });

  it('holds a genuine receipt, what was answered, and the address that opens the dossier', async () => {
    const pdf = await readPdf(await bytesOf(await get(mine.code, as(MAI))));
    const { signed, facts } = mine.receipt;
    expect(pdf.info['Keywords']).toBe(signed);
    const verdict = await send(gateway, 'POST', '/v1/receipts/verify', { signed: pdf.info['Keywords'] });
    expect(await verdict.json()).toEqual({ isGenuine: true, facts });
    for (const text of [mine.code, MAI.name, MAI.number, MAI.phone, 'Phường Đông Kinh, Tỉnh Lạng Sơn', 'Xin cấp giấy canary-4711', FILE.name, FILE.sha256]) {
      expect(pdf.dense).toContain(text.replaceAll(/\s/g, ''));
    }
    expect(drawn.at(-1)?.[1]).toMatchObject({ link: `https://portal.test/tra-cuu/#code=${mine.code}&secret=${mine.secret}`, place: 'Lạng Sơn' });
  });

  it('is the same at every time, also after the key was exchanged', async () => {
    const before = await bytesOf(await get(mine.code, as(MAI)));
    await database.db.updateTable('receipt_keys').set({ private_key: null }).execute();
    const later = testGateway({ db: database.db, config: { publicUrl: 'https://portal.test' }, sessions: fakeSessions, drawPaper });
    await later.start();
    const after = await bytesOf(await send(later, 'GET', `/v1/dossiers/${mine.code}/receipt.pdf`, undefined, as(MAI)));
    later.stop();
    expect(after.equals(before)).toBe(true);
  });

  it('is there for who applies without signing in', async () => {
    const pdf = await readPdf(await bytesOf(await get(theirs.code, { 'dossier-secret': theirs.secret })));
    expect(pdf.info['Keywords']).toBe((theirs.receipt satisfies Receipt).signed);
  });

  it('leaves no word of it in the log', () => {
    expect(logged.length).toBeGreaterThan(5);
    expect(logged.join('')).not.toMatch(new RegExp([MAI.name, MAI.number, MAI.phone, mine.secret, theirs.secret, 'canary'].join('|')));
  });
});
