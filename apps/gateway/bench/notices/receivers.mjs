import { once } from 'node:events';
import { createServer } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { startMailCatcher } from '@dvcqg/mail-catcher';
import { Webhook } from 'standardwebhooks';

const SECRET = `whsec_${Buffer.alloc(32, 5).toString('base64')}`;
/** One webhook of so many is refused, and one letter of so many. */
const REFUSED = 12;
/** One of so many is answered late. */
const LATE = 5;

/** Somebody who is told things: what was taken under which id, and how often. */
class Ledger {
  taken = new Map();
  /** Taken once more under an id that was taken before. */
  repeated = 0;
  /** Taken once more with other words. */
  changed = 0;

  take(id, words) {
    const before = this.taken.get(id);
    if (before === undefined) this.taken.set(id, words);
    else this.repeated += 1;
    if (before !== undefined && before !== words) this.changed += 1;
  }
}

/** A system of the province that fails now and then, and verifies what it takes. */
async function startSystem(random) {
  const ledger = new Ledger();
  let forged = 0;
  const server = createServer(async (request, response) => {
    const body = (await request.toArray()).join('');
    if (random() < 1 / LATE) await wait(random() * 200);
    if (random() < 1 / REFUSED) return response.writeHead(random() < 0.5 ? 500 : 429).end();
    try {
      new Webhook(SECRET).verify(body, request.headers);
      ledger.take(request.headers['webhook-id'], body);
    } catch {
      forged += 1;
    }
    return response.writeHead(204).end();
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const endpoint = { name: 'soak', url: `http://127.0.0.1:${server.address().port}/`, secrets: [SECRET] };
  return { ledger, endpoint, forged: () => forged, close: () => (server.closeAllConnections(), server.close()) };
}

/** Everybody whom the gateways of a soak tell, with the gateways' settings for them. */
export async function startReceivers(random) {
  const letters = new Ledger();
  const system = await startSystem(random);
  const catcher = await startMailCatcher({
    smtpPort: 0,
    httpPort: 0,
    refuse: () => (random() < 1 / REFUSED ? 451 : undefined),
    beforeConfirming: ({ messageId, text, html }) => {
      letters.take(messageId, text + html);
      return random() < 1 / LATE ? wait(random() * 200) : undefined;
    },
  });
  const settings = {
    SMTP_URL: catcher.smtpUrl, MAIL_FROM: 'khong-tra-loi@example.vn', WEBHOOKS: JSON.stringify([system.endpoint]), WEBHOOK_PRIVATE_NETWORKS: '127.0.0.0/8', PUBLIC_URL: 'https://dvc.example.vn',
  };
  const close = async () => {
    system.close();
    await catcher.close();
  };
  return { letters, webhooks: system.ledger, forged: system.forged, settings, close };
}
