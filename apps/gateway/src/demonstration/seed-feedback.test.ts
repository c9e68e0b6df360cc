import type { PublishedFeedbackList } from '@dvcqg/openapi';
import { describe, expect, it } from 'vitest';
import { fakeReceipts } from '../testing/applying.js';
import { DATABASES } from '../testing/databases.js';
import { feedbackConfig, published } from '../testing/feedback.js';
import { officerSessions } from '../testing/officers.js';
import { ask } from '../testing/rating.js';
import { testGateway } from '../testing/test-gateway.js';
import { FEEDBACK_MATTERS } from './feedback-matters.js';

describe.each(DATABASES)('the made-up answers of a demonstration over $kind', ({ open }) => {
  it('are there once, in time, whichever gateways start and however often, and not at all elsewhere', async () => {
    const database = await open();
    const make = (examples: boolean) => testGateway({ db: database.db, sessions: officerSessions, receipts: fakeReceipts, alone: 'each is started by itself', config: { feedback: feedbackConfig({ examples, perPerson: 10 }) } });
    const gateways = [make(false), make(true), make(true), make(true)] as const;
    const list = async (): Promise<PublishedFeedbackList> => (await (await ask(gateways[0], '/v1/published-feedback?limit=100', {})).json()) as PublishedFeedbackList;
    await gateways[0].start();
    expect((await list()).total).toBe(0);
    await Promise.all([gateways[1].start(), gateways[2].start()]);
    await gateways[3].start();
    const { items } = await list();
    expect(items.map(({ title }) => title).sort()).toEqual(FEEDBACK_MATTERS.map(({ title }) => title).sort());
    const rows = await database.db.selectFrom('feedback').select(['state', 'was_on_time']).execute();
    expect(new Set(rows.map((row) => JSON.stringify(row)))).toEqual(new Set(['{"state":"published","was_on_time":true}']));
    const named = await Promise.all(items.map(async ({ code }) => (await published(gateways[0], code))?.senderName));
    expect(named.filter((name) => name !== undefined)).toEqual(['Hoàng Thị Lụa']);
    await Promise.all(gateways.map(({ stop }) => stop()));
    await database.close();
  });
});
