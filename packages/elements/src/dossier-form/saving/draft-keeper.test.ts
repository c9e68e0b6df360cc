import { createClient } from '@dvcqg/sdk';
import { afterEach, describe, expect, it } from 'vitest';
import { ExampleGateway } from '../../../testing/mount-dossier.js';
import { forgetDrafts } from '../../../testing/stored-text.js';
import { newSecret, seal, unseal } from './draft-cipher.js';
import { DraftKeeper, type FoundDraft } from './draft-keeper.js';
import { newDraft, sameAnswers, type Answers, type DraftIdentity } from './kept-draft.js';
import { openCopy } from './local-copy.js';
import { LocalDrafts, type LocalDraft } from './local-drafts.js';
import { lockByCode, newResumeCode, openByCode, readResumeCode, showResumeCode } from './resume-code.js';

const PLACE = 'https://gateway.example 1.001193';
const answers = (values: Record<string, unknown>): Answers => ({ form: { id: 'test', version: 1 }, values, step: 's0' });

/** One tab with its own answers. */
const tab = (draft: DraftIdentity, { account, gateway = new ExampleGateway(), found }: { account?: string; gateway?: ExampleGateway; found?: FoundDraft } = {}) => {
  const client = createClient({ baseUrl: 'https://gateway.example', fetch: gateway.fetch, retries: 0 });
  const drafts = new LocalDrafts();
  let now = found?.kept.answers ?? answers({});
  const keeper = new DraftKeeper({ client: () => client, account: () => account, mayUseDevice: () => true, answers: () => now, changed: () => undefined, signedOut: () => undefined }, drafts, draft, PLACE, found);
  const type = async (values: Record<string, unknown>): Promise<void> => {
    now = answers(values);
    keeper.touch();
    await keeper.flush();
  };
  return { keeper, type, drafts };
};

const stored = async (draft: DraftIdentity): Promise<{ copy: LocalDraft; values: unknown } | undefined> => {
  const copy = await new LocalDrafts().get(draft.id);
  return copy && { copy, values: (await openCopy(copy, draft.sealKey))?.answers.values };
};

/** What another tab opens. */
const opened = async (draft: DraftIdentity): Promise<FoundDraft> => {
  const copy = (await new LocalDrafts().get(draft.id)) as LocalDraft;
  return { copy, kept: (await openCopy(copy, draft.sealKey))! };
};

afterEach(forgetDrafts);

describe('two tabs with the same draft on one device', () => {
  const draft = (): DraftIdentity => newDraft('1.001193');

  it('do not overwrite each other: the second version waits for a choice, the first stays stored', async () => {
    const identity = draft();
    const one = tab(identity);
    await one.type({ name: 'Mai' });
    const other = tab(identity, { found: await opened(identity) });
    await other.type({ name: 'Mai', place: 'Lạng Sơn' });
    await one.type({ name: 'Mai Hoa' });
    expect(one.keeper.other?.answers.values).toEqual({ name: 'Mai', place: 'Lạng Sơn' });
    expect(one.keeper.state).toEqual({ kind: 'unsaved', trouble: 'conflict' });
    expect((await stored(identity))?.values).toEqual({ name: 'Mai', place: 'Lạng Sơn' });
    one.keeper.choose('here');
    await one.keeper.flush();
    expect((await stored(identity))?.values).toEqual({ name: 'Mai Hoa' });
  });

  it('do not bother the reader when they say the same, or when only this one has changed', async () => {
    const identity = draft();
    const one = tab(identity);
    await one.type({ name: 'Mai' });
    const other = tab(identity, { found: await opened(identity) });
    await other.type({ name: 'Mai' });
    await one.type({ name: 'Mai Hoa' });
    expect(one.keeper.other).toBeUndefined();
    expect((await stored(identity))?.values).toEqual({ name: 'Mai Hoa' });
  });

  it('save one after the other when both save at once, and exactly one of two different versions waits', async () => {
    const identity = draft();
    const one = tab(identity);
    await one.type({ name: 'Mai' });
    const found = await opened(identity);
    const tabs = [tab(identity, { found }), tab(identity, { found })];
    await Promise.all(tabs.map(({ type }, at) => type({ name: `Mai ${at}` })));
    expect(tabs.filter(({ keeper }) => keeper.other)).toHaveLength(1);
  });
});

describe('a draft of an account', () => {
  it('whose answer was lost is saved again without a conflict with itself', async () => {
    const gateway = new ExampleGateway();
    const identity = newDraft('1.001193');
    const one = tab(identity, { account: 'a', gateway });
    await one.type({ name: 'Mai' });
    gateway.losesAnswers = true;
    await one.type({ name: 'Mai Hoa' });
    expect(one.keeper.state).toMatchObject({ kind: 'saved', where: 'device', trouble: 'offline' });
    gateway.losesAnswers = false;
    await one.type({ name: 'Mai Hoa Ban' });
    expect(one.keeper.other).toBeUndefined();
    expect(gateway.drafts.get(identity.id)?.content.values).toEqual({ name: 'Mai Hoa Ban' });
  });

  it('that was deleted elsewhere is made anew, with all answers', async () => {
    const gateway = new ExampleGateway();
    const identity = newDraft('1.001193');
    const one = tab(identity, { account: 'a', gateway });
    await one.type({ name: 'Mai' });
    gateway.drafts.clear();
    await one.type({ name: 'Mai Hoa' });
    await one.type({ name: 'Mai Hoa Ban' });
    expect(gateway.drafts.get(identity.id)?.content.values).toEqual({ name: 'Mai Hoa Ban' });
  });
});

describe('sealed bytes', () => {
  it('open with their key only, under their own id only, and not when a bit was changed', async () => {
    const key = newSecret();
    const sealed = await seal(key, 'one', { name: 'Mai' });
    expect(await unseal(key, 'one', sealed)).toEqual({ name: 'Mai' });
    expect(await unseal(newSecret(), 'one', sealed)).toBeUndefined();
    expect(await unseal(key, 'two', sealed)).toBeUndefined();
    const bytes = new Uint8Array(sealed.bytes.slice(0));
    bytes[3] = (bytes[3] ?? 0) ^ 1;
    expect(await unseal(key, 'one', { ...sealed, bytes: bytes.buffer })).toBeUndefined();
  });

  it('differ each time, so that nobody sees whether anything has changed', async () => {
    const key = newSecret();
    const [one, other] = [await seal(key, 'id', 'x'), await seal(key, 'id', 'x')];
    expect(new Uint8Array(one.bytes)).not.toEqual(new Uint8Array(other.bytes));
  });
});

describe('a resume code', () => {
  it('has 16 digits and opens what it has locked, nothing else does', async () => {
    const code = newResumeCode();
    expect(code).toMatch(/^\d{16}$/);
    const lock = await lockByCode(code, 'id', 'the key');
    expect(await openByCode(code, 'id', lock)).toBe('the key');
    expect(await openByCode(code.replace(/^./, (digit) => String((Number(digit) + 1) % 10)), 'id', lock)).toBeUndefined();
  });

  it.each([
    ['1234567890123456', '1234567890123456'],
    [' 1234-5678 9012.3456 ', '1234567890123456'],
    ['１２３４ ５６７８ ９０１２ ３４５６', '1234567890123456'],
    ['1234 5678 9012 345', undefined],
    ['1234 5678 9012 3456 7', undefined],
    ['một hai ba', undefined],
  ])('typed as %j is %j', (typed, code) => {
    expect(readResumeCode(typed)).toBe(code);
  });

  it('is shown in groups as on a bank card', () => {
    expect(showResumeCode('1234567890123456')).toBe('1234 5678 9012 3456');
  });
});

describe('answers', () => {
  it.each([
    [{ a: 1, b: 'x' }, { b: 'x', a: 1 }, true],
    [{ a: '' }, {}, true],
    [{ a: { b: null } }, { a: {} }, true],
    [{ a: [1, 2] }, { a: [2, 1] }, false],
    [{ a: 0 }, {}, false],
    [{ a: false }, {}, false],
  ])('%j and %j are the same: %s', (one, other, expected) => {
    expect(sameAnswers(one, other)).toBe(expected);
  });
});
