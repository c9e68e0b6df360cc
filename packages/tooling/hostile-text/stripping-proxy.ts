import { createServer, request, type IncomingHttpHeaders } from 'node:http';
import { listen } from '../test-server/listen.mjs';

/** What keeps scripts from running that a page did not mean to run. */
const POLICIES: ReadonlySet<string> = new Set(['content-security-policy', 'content-security-policy-report-only']);

const withoutPolicies = (headers: IncomingHttpHeaders): IncomingHttpHeaders => Object.fromEntries(Object.entries(headers).filter(([name]) => !POLICIES.has(name)));

/** An HTTP proxy that takes every policy off what passes through: for a browser that cannot be told to ignore them. */
export async function startStrippingProxy(): Promise<{ readonly port: number; readonly close: () => Promise<void> }> {
  const server = createServer((asked, answer) => {
    const onward = request(asked.url ?? '', { method: asked.method, headers: asked.headers }, (given) => {
      answer.writeHead(given.statusCode ?? 502, withoutPolicies(given.headers));
      given.pipe(answer);
    });
    onward.on('error', () => answer.destroy());
    answer.on('close', () => onward.destroy());
    asked.pipe(onward);
  });
  const port = await listen(server, 0);
  const close = async (): Promise<void> => {
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
  };
  return { port, close };
}
