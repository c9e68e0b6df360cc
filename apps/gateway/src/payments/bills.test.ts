import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it, onTestFinished } from 'vitest';
import { createBillSource } from './bills.js';

const BILL = { id: 'B1', title: 'Phạt vi phạm', payee: 'Kho bạc', debtor: 'N.T.H', amount: 200_000 };
const LOOKUP = { kind: 'traffic_fine', code: 'QD-1', verifier: '12A-345.67' } as const;

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  onTestFinished(() => void server.close());
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

it('asks again when the connection was closed at the other end', async () => {
  let asked = 0;
  const url = await serve((request, response) => {
    asked += 1;
    if (asked === 1) request.socket.destroy();
    else response.setHeader('content-type', 'application/json').end(JSON.stringify({ items: [BILL] }));
  });
  expect(await createBillSource(url, undefined).find(LOOKUP)).toMatchObject([{ id: 'B1', amount: 200_000 }]);
  expect(asked).toBe(2);
});

it('does not ask for ever', async () => {
  let asked = 0;
  const url = await serve((request) => {
    asked += 1;
    request.socket.destroy();
  });
  await expect(createBillSource(url, undefined).find(LOOKUP)).rejects.toThrow();
  expect(asked).toBe(2);
});
