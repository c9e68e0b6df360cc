import { type PaymentSimulator, startPaymentSimulator } from './server.js';

const FIRST_PORT = 8121;
const TRIED_PORTS = 30;

const gateway = process.env['GATEWAY_URL'] ?? 'http://127.0.0.1:8080';
const settings = {
  partner: process.env['PAYMENT_PARTNER'] ?? 'LANGSON-TEST',
  secret: process.env['PAYMENT_SECRET'] ?? 'local-only-secret',
  noticeUrl: process.env['PAYMENT_NOTICE_URL'] ?? `${gateway}/v1/payments/notices`,
  returnUrl: process.env['PAYMENT_RETURN_URL'] ?? `${gateway}/v1/payment-return`,
  control: process.env['PAYMENT_SIMULATOR_CONTROL'] === 'true',
};

/** The wanted port exactly; without a wish the first free one from 8121 on. */
async function start(wish: string | undefined): Promise<PaymentSimulator> {
  if (wish !== undefined && wish !== '') return startPaymentSimulator({ ...settings, port: Number(wish) });
  for (let port = FIRST_PORT; ; port += 1) {
    try {
      return await startPaymentSimulator({ ...settings, port });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE' || port >= FIRST_PORT + TRIED_PORTS) throw error;
    }
  }
}

try {
  const { address, close } = await start(process.env['PORT']);
  const stop = (): void => void close().then(() => process.exit(0));
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, stop);
  // Started by another process: tells it the address, and ends with it.
  process.on('disconnect', stop);
  process.send?.({ address });
  process.stdout.write(`Test payments: ${address}/\n`);
} catch (error) {
  process.stderr.write(`The test payment platform cannot start: ${(error as Error).message}\n`);
  process.exit(1);
}
