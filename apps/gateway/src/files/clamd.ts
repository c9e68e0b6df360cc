import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { connect, type NetConnectOpts, type Socket } from 'node:net';
import type { Scanner, ScanVerdict } from './scanner.js';

/** Where clamd listens. */
export type ClamdAddress = { readonly host: string; readonly port: number } | { readonly path: string };

/** Without a verdict after this long the scan has failed; milliseconds. */
const PATIENCE = 60_000;
const LONGEST_ANSWER = 4096;
const END = Buffer.alloc(4);

/** Sends the file as clamd's INSTREAM wants it: pieces, each after its length, and an empty one. */
async function sendFile(socket: Socket, path: string): Promise<void> {
  socket.write('zINSTREAM\0');
  for await (const piece of createReadStream(path) as AsyncIterable<Buffer>) {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(piece.length);
    socket.write(length);
    if (!socket.write(piece)) await once(socket, 'drain');
  }
  socket.write(END);
}

function readAnswer(socket: Socket): Promise<string> {
  return new Promise((done, failed) => {
    let text = '';
    socket.on('data', (chunk: Buffer) => {
      text += chunk.toString('latin1');
      if (text.includes('\0') || text.length > LONGEST_ANSWER) done(text);
    });
    socket.once('end', () => done(text));
    socket.once('error', failed);
    socket.once('close', () => failed(new Error('clamd closed the connection')));
  });
}

/** `stream: OK` and `stream: … FOUND` are verdicts, everything else is a failure. */
function toVerdict(answer: string): ScanVerdict {
  const text = answer.replace(/\0[^]*$/, '').trim();
  if (text === 'stream: OK') return 'clean';
  if (/^stream: .+ FOUND$/.test(text)) return 'infected';
  throw new Error('clamd could not scan');
}

/**
 * A scanner over clamd of ClamAV. Its `StreamMaxLength` must be at least as large as the largest file.
 * @param patience milliseconds for a whole scan
 */
export function createClamd(address: ClamdAddress, patience = PATIENCE): Scanner {
  return {
    scan: async (path) => {
      const socket = connect(address as NetConnectOpts);
      const timer = setTimeout(() => socket.destroy(new Error('clamd took too long')), patience);
      try {
        const answer = readAnswer(socket);
        // Both may fail at once; the first failure is the one that is told.
        const sent = sendFile(socket, path);
        await Promise.race([answer, sent.then(() => answer)]);
        return toVerdict(await answer);
      } finally {
        clearTimeout(timer);
        socket.destroy();
      }
    },
  };
}
