import { runProcess, startOnFreePort, wishedPort } from '@dvcqg/tooling/test-server';
import { startMailCatcher } from './server.js';

const FIRST_PAGE_PORT = 8025;
const FIRST_SMTP_PORT = 1025;

// The wanted ports exactly; without a wish the first free ones, in step.
const [pagePort, smtpPort] = [wishedPort(process.env['PORT']), wishedPort(process.env['SMTP_PORT'])];
await runProcess('test mail server', async () => {
  const start = (step: number) => startMailCatcher({ httpPort: pagePort ?? FIRST_PAGE_PORT + step, smtpPort: smtpPort ?? FIRST_SMTP_PORT + step });
  const { smtpUrl, pageUrl, close } = await startOnFreePort(start, pagePort === undefined || smtpPort === undefined);
  return { close, message: { smtpUrl, pageUrl }, words: `Test mail: ${pageUrl}/` };
});
