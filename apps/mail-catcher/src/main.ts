import { startMailCatcher, type MailCatcher } from './server.js';

const FIRST_PAGE_PORT = 8025;
const FIRST_SMTP_PORT = 1025;
const TRIED_PORTS = 30;

const wished = (name: string): number | undefined => {
  const text = process.env[name];
  return text === undefined || text === '' ? undefined : Number(text);
};

/** The wanted ports exactly; without a wish the first free ones, in step. */
async function start(pagePort: number | undefined, smtpPort: number | undefined): Promise<MailCatcher> {
  for (let step = 0; ; step += 1) {
    try {
      return await startMailCatcher({ httpPort: pagePort ?? FIRST_PAGE_PORT + step, smtpPort: smtpPort ?? FIRST_SMTP_PORT + step });
    } catch (error) {
      const isWished = pagePort !== undefined && smtpPort !== undefined;
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE' || isWished || step >= TRIED_PORTS) throw error;
    }
  }
}

try {
  const { smtpUrl, pageUrl, close } = await start(wished('PORT'), wished('SMTP_PORT'));
  const stop = (): void => void close().then(() => process.exit(0));
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, stop);
  // Started by another process: tells it the addresses, and ends with it.
  process.on('disconnect', stop);
  process.send?.({ smtpUrl, pageUrl });
  process.stdout.write(`Test mail: ${pageUrl}/\n`);
} catch (error) {
  process.stderr.write(`The test mail server cannot start: ${(error as Error).message}\n`);
  process.exit(1);
}
