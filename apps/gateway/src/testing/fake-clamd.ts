import type { Socket } from 'node:net';
import { EICAR } from './sample-files.js';

/** Cuts what INSTREAM sent into its pieces; `undefined` while the end is missing. */
function contentOf(received: Buffer): Buffer | undefined {
  const pieces: Buffer[] = [];
  for (let at = received.indexOf(0) + 1; at + 4 <= received.length; ) {
    const length = received.readUInt32BE(at);
    if (length === 0) return Buffer.concat(pieces);
    pieces.push(received.subarray(at + 4, at + 4 + length));
    at += 4 + length;
  }
  return undefined;
}

/** Answers like clamd, and knows one piece of malware: EICAR. */
export function fakeClamd(): (socket: Socket) => void {
  return (socket) => {
    let received = Buffer.alloc(0);
    socket.on('error', () => undefined);
    socket.on('data', (chunk: Buffer) => {
      received = Buffer.concat([received, chunk]);
      if (!received.subarray(-4).equals(Buffer.alloc(4))) return;
      const content = contentOf(received);
      if (content) socket.end(`stream: ${content.includes(EICAR) ? 'Eicar-Test-Signature FOUND' : 'OK'}\0`);
    });
  };
}
