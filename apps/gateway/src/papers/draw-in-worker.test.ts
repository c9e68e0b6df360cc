import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Receipt } from '@dvcqg/openapi';
import { afterAll, describe, expect, it } from 'vitest';
import type { ReceiptPaper } from '../receipts/pdf/receipt-paper.js';
import { example } from '../testing/example.js';
import { EXAMPLES, FORM_KINDS, type FormKind } from '../testing/example-papers.js';
import { createDrawInWorker } from './draw-in-worker.js';
import { drawPaper } from './draw-paper.js';

const { facts, signed } = example<Receipt>('receipt');
const PAPER: ReceiptPaper = { facts, signed, link: 'https://portal.test/tra-cuu/#code=H37&secret=x', place: 'Lạng Sơn', details: {} };

describe('drawing in a thread of its own', () => {
  const directory = mkdtempSync(join(tmpdir(), 'dvcqg-'));
  afterAll(() => rmSync(directory, { recursive: true }));
  const worker = (code: string): URL => {
    const file = join(directory, `${randomUUID()}.mjs`);
    writeFileSync(file, `import { parentPort } from 'node:worker_threads';\nparentPort.on('message', ({ id, paper }) => { ${code} });`);
    return pathToFileURL(file);
  };

  it('makes the same bytes as drawing here', async () => {
    const draw = createDrawInWorker(new URL('../../dist/papers/worker.js', import.meta.url));
    const [here, there, again] = await Promise.all([drawPaper('receipt', PAPER), draw('receipt', PAPER), draw('receipt', PAPER)]);
    expect(Buffer.from(there).equals(Buffer.from(here))).toBe(true);
    expect(Buffer.from(again).equals(Buffer.from(here))).toBe(true);
  });

  it('draws every form', async () => {
    const draw = createDrawInWorker(new URL('../../dist/papers/worker.js', import.meta.url));
    for (const kind of FORM_KINDS) {
      const [here, there] = await Promise.all([drawPaper<FormKind>(kind, EXAMPLES[kind]), draw<FormKind>(kind, EXAMPLES[kind])]);
      expect(Buffer.from(there).equals(Buffer.from(here)), kind).toBe(true);
    }
  });

  it('fails with the kind of the error, not with what stands on the paper', async () => {
    const draw = createDrawInWorker(new URL('../../dist/papers/worker.js', import.meta.url));
    await expect(draw('receipt', { ...PAPER, facts: { ...facts, submittedAt: 'canary' } })).rejects.toThrow(/^A paper could not be drawn: \w+$/);
    expect((await draw('receipt', PAPER)).length).toBeGreaterThan(1000);
  });

  it('gives up what it had when the thread dies, and goes on with another thread', async () => {
    const draw = createDrawInWorker(worker(`paper.facts.signed === 'die' ? process.exit(1) : parentPort.postMessage({ id, bytes: new Uint8Array([id]) });`));
    expect(await draw('receipt', PAPER)).toEqual(new Uint8Array([1]));
    const outcomes = await Promise.allSettled([draw('receipt', { ...PAPER, signed: 'die' }), draw('receipt', PAPER)]);
    expect(outcomes[0]?.status).toBe('rejected');
    expect(await draw('receipt', PAPER)).toEqual(new Uint8Array([4]));
  });

  it('fails when the thread cannot even begin', async () => {
    const draw = createDrawInWorker(new URL('./nowhere.js', pathToFileURL(`${directory}/`)));
    await expect(draw('receipt', PAPER)).rejects.toThrow('has ended');
  });

  it('refuses more papers than can wait', async () => {
    const draw = createDrawInWorker(worker(`setTimeout(() => parentPort.postMessage({ id, bytes: new Uint8Array([1]) }), 200);`));
    const outcomes = await Promise.allSettled(Array.from({ length: 51 }, () => draw('receipt', PAPER)));
    expect(outcomes.map(({ status }) => status)).toEqual([...Array.from({ length: 50 }, () => 'fulfilled'), 'rejected']);
    await expect(Promise.reject((outcomes[50] as PromiseRejectedResult).reason as Error)).rejects.toMatchObject({ code: 'unavailable' });
  });
});
