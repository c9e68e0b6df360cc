// Processes that `npm start` runs beside the gateway: what a province has elsewhere, with made-up people and money.
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { environment, root } from './dependencies.mjs';

const PATIENCE = 10_000; // milliseconds

/**
 * Starts one; it ends with this process. Gives the gateway's settings for it, made from its first message: none when it does not
 * start, since everything else works without it.
 */
function startCompanion(file, settings, gatewaySettingsOf) {
  const companion = spawn('node', [file], { cwd: root, env: { ...environment(), ...settings }, stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve({}), PATIENCE);
    const finish = (found) => {
      clearTimeout(timer);
      resolve(found);
    };
    companion.once('error', () => finish({}));
    companion.once('exit', () => finish({}));
    companion.once('message', (message) => finish(gatewaySettingsOf(message)));
    companion.unref();
    companion.channel?.unref();
  });
}

const secret = () => randomBytes(24).toString('base64url');

/** The test identity provider, unless OIDC_ISSUER names another one. */
function identityProvider() {
  if (process.env.OIDC_ISSUER) return {};
  const client = { OIDC_CLIENT_ID: 'dvcqg-gateway', OIDC_CLIENT_SECRET: secret() };
  return startCompanion('apps/identity-provider/dist/main.js', { PORT: process.env.OIDC_PORT ?? '', ...client }, ({ issuer }) => ({ OIDC_ISSUER: issuer, ...client }));
}

/** The account and the range of receipts exist nowhere. */
const TEST_MONEY = {
  PAYMENT_ACCOUNT_BANK: '970499', PAYMENT_ACCOUNT_NUMBER: '0000000000', PAYMENT_ACCOUNT_NAME: 'TAI KHOAN THU NGHIEM',
  PAYMENT_RECEIPT_TEMPLATE: '01BLP0-001', PAYMENT_RECEIPT_SYMBOL: 'THU-NGHIEM', PAYMENT_COLLECTOR_NAME: 'Hệ thống thử nghiệm',
};

/** The payment simulator, unless PAYMENT_INIT_URL names a platform. */
function paymentSimulator() {
  if (process.env.PAYMENT_INIT_URL) return {};
  const partner = { PAYMENT_PARTNER: 'THU-NGHIEM', PAYMENT_SECRET: secret() };
  const gateway = `http://localhost:${process.env.PORT || 8080}`;
  return startCompanion('apps/payment-simulator/dist/main.js', { PORT: process.env.PAYMENT_SIMULATOR_PORT ?? '', GATEWAY_URL: gateway, ...partner }, ({ address }) => ({
    PAYMENT_INIT_URL: `${address}/platform/init`, PAYMENT_QUERY_URL: `${address}/platform/query`, PAYMENT_RECEIPT_URL: `${address}/platform/receipt`,
    PAYMENT_REFUND_URL: `${address}/platform/refund`, PAYMENT_BILLS_URL: `${address}/bills`, ...TEST_MONEY, ...partner,
  }));
}

/** The test mail server, unless SMTP_URL names another one. Its page is on port 8025, or the next free one. */
function mailCatcher() {
  if (process.env.SMTP_URL) return {};
  const ports = { PORT: process.env.MAIL_PAGE_PORT ?? '', SMTP_PORT: '' };
  return startCompanion('apps/mail-catcher/dist/main.js', ports, ({ smtpUrl }) => ({ SMTP_URL: smtpUrl, MAIL_FROM: 'Hệ thống thử nghiệm <khong-tra-loi@example.vn>' }));
}

/** Counters to be rated, and what the province says of its one-stop, unless places are configured. */
function ratings() {
  if (process.env.RATING_PLACES_FILE) return {};
  return { RATING_PLACES_FILE: join(root, 'apps/gateway/examples/rating-places.json'), PROCEDURES_POSTED: 'true', ALL_DOSSIERS_HERE: 'true' };
}

/** Packages to be built before. */
export const COMPANIONS = ['@dvcqg/identity-provider', '@dvcqg/payment-simulator', '@dvcqg/mail-catcher'];

/** Starts all of them; gives the gateway's settings. */
export async function startCompanions() {
  return Object.assign(ratings(), ...(await Promise.all([identityProvider(), paymentSimulator(), mailCatcher()])));
}
