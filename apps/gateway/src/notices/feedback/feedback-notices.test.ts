import { type MailCatcher, startMailCatcher } from '@dvcqg/mail-catcher';
import { LOCALE_VALUES } from '@dvcqg/openapi';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Gateway } from '../../gateway.js';
import { fakeReceipts } from '../../testing/applying.js';
import { DATABASES, type TestDatabase } from '../../testing/databases.js';
import { feedbackConfig, FeedbackTestDesk, newFeedback, PUBLICATION, SENDER, sendFeedback, sentFeedback } from '../../testing/feedback.js';
import { noticeConfig, noticeSteps, type NoticeSteps } from '../../testing/noticing.js';
import { identified, officerSessions, THU, VY } from '../../testing/officers.js';
import { testGateway } from '../../testing/test-gateway.js';
import { writeFeedbackLetter } from './feedback-letters.js';
import { TOLD_EVENTS } from './feedback-words.js';

const EMAIL = 'hoa.canary@example.vn';
const HOUR = 3_600_000;
const withEmail = () => newFeedback({ sender: { ...SENDER, email: EMAIL } });

describe.each(DATABASES)('letters about feedback over $kind', ({ open }) => {
  let database: TestDatabase;
  let gateway: Gateway;
  let catcher: MailCatcher;
  let steps: NoticeSteps;
  const clock = { ahead: 0 };
  beforeAll(async () => {
    database = await open();
    catcher = await startMailCatcher({ smtpPort: 0, httpPort: 0 });
    gateway = testGateway({ db: database.db, sessions: officerSessions, receipts: fakeReceipts, now: Date.now, config: { feedback: feedbackConfig() } });
    await gateway.start();
    await gateway.officers.remember(identified(VY));
    steps = noticeSteps({ db: database.db, config: noticeConfig([], catcher.smtpUrl), clock });
  });
  afterEach(() => {
    catcher.mailbox.clear();
    clock.ahead = 0;
  });
  afterAll(async () => {
    steps.close();
    await catcher.close();
    await gateway.stop();
    await database.close();
  });
  const subjects = (): string[] => catcher.mailbox.mails.map(({ subject }) => subject.replace(/ – .*/, ''));

  it('go to who left an address, one for each thing that matters, however often it is looked for', async () => {
    const { code } = await sentFeedback(gateway, withEmail());
    await new FeedbackTestDesk(gateway, THU).does(code, { action: 'classify', kind: 'petition', subject: 'procedure' }, { action: 'forward', agencyCode: 'H37.08' }, { action: 'answer', answer: 'Trả lời canary' }, { action: 'publish', publication: PUBLICATION });
    for (let round = 0; round < 2; round += 1) {
      await steps.fanOut();
      await steps.work();
    }
    expect(subjects()).toEqual(['Đã nhận phản ánh, kiến nghị', 'Đã chuyển cơ quan xử lý', 'Đã có trả lời', 'Câu trả lời đã được công khai']);
    const all = JSON.stringify(catcher.mailbox.mails.map(({ text, html }) => [text, html]));
    for (const word of ['canary', SENDER.name, SENDER.phone, 'Đề nghị thứ']) expect(all).not.toContain(word);
    expect(all).toContain(`/phan-anh/?code=${code}`);
  });

  it('are written in the language in which it was sent', async () => {
    expect((await sendFeedback(gateway, withEmail(), { headers: { 'accept-language': 'en' } })).status).toBe(201);
    await steps.fanOut();
    await steps.work();
    expect(subjects()).toEqual(['Feedback received']);
  });

  it('go to nobody who left none, and about nothing that is days old', async () => {
    await sentFeedback(gateway);
    await sentFeedback(gateway, withEmail());
    clock.ahead = 73 * HOUR;
    expect(await steps.fanOut()).toBe(1);
    expect(await steps.work()).toBe(0);
  });

  it('are not kept waiting where there is no mail server: what happened stays in the outbox', async () => {
    await sentFeedback(gateway, withEmail());
    const silent = noticeSteps({ db: database.db, config: noticeConfig([]), clock });
    expect(await silent.fanOut()).toBe(0);
    silent.close();
    expect(await steps.fanOut()).toBe(1);
    expect(await steps.work()).toBe(1);
  });
});

describe('a letter about feedback', () => {
  const agency = { code: 'H37', name: 'UBND tỉnh Lạng Sơn' };
  it.each(LOCALE_VALUES.flatMap((locale) => TOLD_EVENTS.map((type) => [type, locale] as const)))('of %s in %s is complete', (type, locale) => {
    const letter = writeFeedbackLetter({ code: 'PA-4K7M-2QXD', agency, locale, type, data: { reason: 'Ngày <b>nào</b>?\nBcc: x', until: '2026-12-07T10:00:00.000Z' } }, 'https://dvc.example');
    expect(letter?.subject).toMatch(/^\S.{1,60} – PA-4K7M-2QXD$/u);
    for (const part of [letter?.text, letter?.html]) expect(part).not.toMatch(/undefined|null|NaN|\[object|Invalid|<b>(?=.*<\/html)/);
    expect(letter?.html).not.toContain('<b>');
  });

  it('is not written of what is nobody’s business', () => {
    expect(writeFeedbackLetter({ code: 'PA-4K7M-2QXD', agency, locale: 'vi', type: 'classified', data: {} }, '')).toBeUndefined();
  });
});
