import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startMailCatcher, type MailCatcher } from './server.js';

/** Talks SMTP as written: one line after each answer. */
function talk(smtpUrl: string, lines: readonly string[]): Promise<string[]> {
  return new Promise((done, failed) => {
    const { hostname, port } = new URL(smtpUrl);
    const answers: string[] = [];
    let at = 0;
    const socket = connect(Number(port), hostname);
    let text = '';
    socket.setEncoding('utf8').on('data', (chunk: string) => {
      text += chunk;
      if (!/(?:^|\n)\d{3} [^\n]*\n$/.test(text)) return;
      answers.push(text.trim().split('\n').at(-1) ?? '');
      text = '';
      const line = lines[at];
      at += 1;
      if (line === undefined) socket.end();
      else socket.write(`${line}\r\n`);
    });
    socket.on('error', failed).on('close', () => done(answers));
  });
}

const letter = (subject: string, body: string): string[] => [
  'EHLO test', 'MAIL FROM:<from@example.vn>', 'RCPT TO:<to@example.vn>', 'DATA', `Subject: ${subject}\r\nMessage-ID: <1@x>\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${body}\r\n.`,
];

describe('the test mail server', () => {
  let catcher: MailCatcher;
  beforeAll(async () => {
    catcher = await startMailCatcher({ smtpPort: 0, httpPort: 0, refuse: ({ to }) => (to.includes('nobody@example.vn') ? 550 : undefined) });
  });
  afterAll(() => catcher.close());
  const page = async (path: string): Promise<string> => (await fetch(catcher.pageUrl + path)).text();

  it('keeps a letter and shows it, without running what is in it', async () => {
    await talk(catcher.smtpUrl, letter('=?utf-8?B?SOG7kyBzxqE=?= <b>1</b>', '<p>Xin chào</p><script>alert(1)</script>'));
    expect(catcher.mailbox.mails).toMatchObject([{ number: 1, subject: 'Hồ sơ <b>1</b>', to: ['to@example.vn'], from: 'from@example.vn', messageId: '<1@x>' }]);
    expect(await page('/')).toContain('Hồ sơ &#60;b&#62;1&#60;/b&#62;');
    expect(await page('/mails/1')).not.toContain('<script');
    const html = await fetch(`${catcher.pageUrl}/mails/1/html`);
    expect(await html.text()).toContain('Xin chào');
    expect(html.headers.get('content-security-policy')).toMatch(/default-src 'none'.*sandbox$/);
    expect(JSON.parse(await page('/mails.json'))).toHaveLength(1);
  });

  it('refuses whom it is told to refuse', async () => {
    const before = catcher.mailbox.mails.length;
    const answers = await talk(catcher.smtpUrl, ['EHLO test', 'MAIL FROM:<from@example.vn>', 'RCPT TO:<nobody@example.vn>', 'QUIT']);
    expect(answers[3]).toMatch(/^550 /);
    expect(catcher.mailbox.mails).toHaveLength(before);
  });

  it('refuses letters that are too large', async () => {
    const answers = await talk(catcher.smtpUrl, letter('Dài', 'x'.repeat(70).concat('\r\n').repeat(16_000)));
    expect(answers.at(-1)).toMatch(/^552 /);
  });

  it('forgets everything when it is told to', async () => {
    const response = await fetch(`${catcher.pageUrl}/clear`, { method: 'POST', redirect: 'manual' });
    expect(response.status).toBe(303);
    expect(await page('/')).toContain('Chưa có thư nào');
    expect((await fetch(`${catcher.pageUrl}/mails/1`)).status).toBe(404);
  });

  it('answers this machine only', () => {
    expect(new URL(catcher.pageUrl).hostname).toBe('127.0.0.1');
    expect(new URL(catcher.smtpUrl).hostname).toBe('127.0.0.1');
  });
});
