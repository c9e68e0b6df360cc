import { connect } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

/** A client that got an answer waits so long for another one before it closes. Milliseconds. */
const IDLE_AFTER_ANSWER = 25;
/** One that got none may have sent half a request; it closes then. */
const IDLE_BEFORE_ANSWER = 150;
/** After that the server must close. */
export const HANG_MS = 5_000;

async function sendIn(socket, bytes, pieces) {
  const size = Math.ceil(bytes.length / pieces);
  for (let at = 0; at < bytes.length && socket.writable; at += size) {
    socket.write(bytes.subarray(at, at + size));
    if (pieces > 1) await wait(10);
  }
}

/**
 * Sends bytes over a connection of their own and gathers what comes back until the server closes. Waits for answers, then says
 * that nothing more will come, upon which the server must close within `HANG_MS`.
 */
export function talk(port, { bytes, pieces }, { patience = undefined } = {}) {
  return new Promise((done) => {
    const socket = connect({ port, host: '127.0.0.1', allowHalfOpen: true });
    const chunks = [];
    let idle;
    const finish = (hung) => {
      clearTimeout(idle);
      clearTimeout(deadline);
      socket.destroy();
      done({ hung, received: Buffer.concat(chunks) });
    };
    const deadline = setTimeout(() => finish(true), (patience ?? 0) + HANG_MS + 1_000);
    const endAfter = (milliseconds) => {
      clearTimeout(idle);
      idle = setTimeout(() => socket.end(), patience ?? milliseconds);
    };
    socket.on('connect', () => void sendIn(socket, bytes, pieces).then(() => endAfter(chunks.length > 0 ? IDLE_AFTER_ANSWER : IDLE_BEFORE_ANSWER)));
    socket.on('data', (chunk) => {
      chunks.push(chunk);
      endAfter(IDLE_AFTER_ANSWER);
    });
    socket.on('end', () => socket.end());
    socket.on('close', () => finish(false));
    // The server may close before all has been sent; that is its right.
    socket.on('error', () => undefined);
  });
}

/** The answers in what came over a connection, and whether bytes are left that are none. */
export function readAnswers(received) {
  const answers = [];
  let rest = received;
  while (rest.length > 0) {
    const end = rest.indexOf('\r\n\r\n');
    const head = rest.subarray(0, Math.max(0, end)).toString('latin1');
    const status = Number(/^HTTP\/1\.1 ([1-5]\d\d) /.exec(head)?.[1]);
    if (end < 0 || Number.isNaN(status)) return { answers, isWhole: false };
    const header = (name) => new RegExp(`\r\n${name}: *([^\r]*)`, 'i').exec(head)?.[1];
    const after = rest.subarray(end + 4);
    // HEAD and 304 tell the length of a body that does not come.
    const isBodiless = after.length === 0 || after.subarray(0, 9).toString('latin1') === 'HTTP/1.1 ';
    const length = isBodiless ? 0 : Number(header('content-length') ?? 0);
    answers.push({ status, type: header('content-type'), body: after.subarray(0, length) });
    if (after.length < length) return { answers, isWhole: false };
    rest = after.subarray(length);
  }
  return { answers, isWhole: true };
}
