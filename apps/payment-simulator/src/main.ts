import { runProcess, startOnFreePort, wishedPort } from '@dvcqg/tooling/test-server';
import { startPaymentSimulator } from './server.js';

const FIRST_PORT = 8121;

const gateway = process.env['GATEWAY_URL'] ?? 'http://127.0.0.1:8080';
const settings = {
  partner: process.env['PAYMENT_PARTNER'] ?? 'LANGSON-TEST',
  secret: process.env['PAYMENT_SECRET'] ?? 'local-only-secret',
  noticeUrl: process.env['PAYMENT_NOTICE_URL'] ?? `${gateway}/v1/payments/notices`,
  returnUrl: process.env['PAYMENT_RETURN_URL'] ?? `${gateway}/v1/payment-return`,
  control: process.env['PAYMENT_SIMULATOR_CONTROL'] === 'true',
};

// The wanted port exactly; without a wish the first free one from 8121 on.
const wish = wishedPort(process.env['PORT']);
await runProcess('test payment platform', async () => {
  const { address, close } = await startOnFreePort((step) => startPaymentSimulator({ ...settings, port: wish ?? FIRST_PORT + step }), wish === undefined);
  return { close, message: { address }, words: `Test payments: ${address}/` };
});
