import { randomBytes, randomUUID } from 'node:crypto';

const wrongSecret = () => randomBytes(32).toString('base64url');
const json = { 'content-type': 'application/json' };

/** Everything that somebody can ask about a code without having its secret. */
export const QUESTIONS = {
  'read it': (code) => [`/v1/dossiers/${code}`, {}],
  'read it with a wrong secret': (code) => [`/v1/dossiers/${code}`, { headers: { 'dossier-secret': wrongSecret() } }],
  'its receipt': (code) => [`/v1/dossiers/${code}/receipt`, { headers: { 'dossier-secret': wrongSecret() } }],
  'its receipt as PDF': (code) => [`/v1/dossiers/${code}/receipt.pdf`, { headers: { 'dossier-secret': wrongSecret() } }],
  'a file': (code) => [`/v1/dossiers/${code}/files/f1`, { headers: { 'dossier-secret': wrongSecret() } }],
  'a paper': (code) => [`/v1/dossiers/${code}/documents/e1`, { headers: { 'dossier-secret': wrongSecret() } }],
  'the appointment': (code) => [`/v1/dossiers/${code}/appointment.ics`, { headers: { 'dossier-secret': wrongSecret() } }],
  'withdraw it': (code) => [`/v1/dossiers/${code}/withdrawal`, { method: 'POST', headers: { ...json, 'idempotency-key': randomUUID() }, body: '{}' }],
  'send a supplement': (code) => [`/v1/dossiers/${code}/supplements/s2`, { method: 'POST', headers: { ...json, 'idempotency-key': randomUUID(), 'dossier-secret': wrongSecret() }, body: JSON.stringify({ answers: [{ item: 0, note: 'x' }] }) }],
};

/** What of an answer anybody can see, without what differs between any two answers. */
async function shapeOf(response) {
  const text = await response.text();
  const names = [...response.headers.keys()].filter((name) => name !== 'date').sort();
  return { text, shape: JSON.stringify([response.status, Buffer.byteLength(text), names]) };
}

/** Asks every question about each code; the shapes of the answers by question, and all texts to be searched for personal data. */
export async function shapesOf(url, codes, onText) {
  const shapes = new Map();
  for (const [question, ask] of Object.entries(QUESTIONS)) {
    const seen = new Set();
    for (const code of codes) {
      const [path, init] = ask(code);
      const { text, shape } = await shapeOf(await fetch(`${url}${path}`, init));
      onText(text);
      seen.add(shape);
    }
    shapes.set(question, [...seen].sort().join(' '));
  }
  return shapes;
}
