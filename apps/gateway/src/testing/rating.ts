import { randomBytes, randomUUID } from 'node:crypto';
import type { DossierReceived, RatingRequest, RatingView } from '@dvcqg/openapi';
import type { NewEvent } from '../casework/new-event.js';
import type { Database } from '../db/schema.js';
import type { Gateway } from '../gateway.js';
import type { RatingConfig } from '../ratings/rating-config.js';
import { SERVICE, submitted } from './applying.js';
import { happen } from './paying.js';

/** A counter with a QR code. */
export const PLACE = { key: 'quay-3-tam-thanh', name: 'Quầy số 3', agency: { code: 'H37.10', name: 'UBND phường Tam Thanh' } } as const;
export const OF_PLACE = `place:${PLACE.key}` as const;
export const OF_SERVICE = `service:${SERVICE}` as const;

/** Small limits, so that tests reach them. */
export function ratingConfig(changes: Partial<RatingConfig> = {}): RatingConfig {
  return { places: [PLACE], perPerson: 1000, perAddress: 1000, perPlace: 2000, minimum: 5, isPosted: true, allDossiersAreHere: true, ...changes };
}

/** The token of a device that nobody had before. */
export const newDevice = (): Record<string, string> => ({ 'rating-device': randomBytes(32).toString('base64url') });

/** Where a request comes from, and under which key. */
export interface RateOptions {
  readonly address?: string;
  readonly key?: string;
}

/** Asks the gateway as somebody at an address. */
export function ask(gateway: Pick<Gateway, 'app'>, path: string, headers: Readonly<Record<string, string>>, body?: unknown, address = '203.0.113.7'): Promise<Response> {
  const sent = body === undefined ? { headers } : { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body) };
  return Promise.resolve(gateway.app.request(new Request(`http://localhost${path}`, sent), undefined, { incoming: { socket: { remoteAddress: address } } }));
}

/** Rates; whatever the answer is. */
export function rate(gateway: Pick<Gateway, 'app'>, headers: Readonly<Record<string, string>>, request: Partial<RatingRequest> | Readonly<Record<string, unknown>>, { address, key = randomUUID() }: RateOptions = {}): Promise<Response> {
  return ask(gateway, '/v1/ratings', { 'idempotency-key': key, ...headers }, { level: 'satisfied', ...request }, address);
}

/** Rates; it must be possible. */
export async function rated(gateway: Pick<Gateway, 'app'>, headers: Readonly<Record<string, string>>, request: Partial<RatingRequest>, options?: RateOptions): Promise<RatingView> {
  const response = await rate(gateway, headers, request, options);
  if (response.status !== 201) throw new Error(`${response.status} ${await response.text()}`);
  return (await response.json()) as RatingView;
}

/** The caller's own rating. */
export async function ownRating(gateway: Pick<Gateway, 'app'>, subject: string, headers: Readonly<Record<string, string>> = {}): Promise<RatingView> {
  return (await (await ask(gateway, `/v1/ratings/${encodeURIComponent(subject)}`, headers)).json()) as RatingView;
}

/** Brings a dossier to its end with a result. */
export const RETURNED: readonly NewEvent[] = [
  { type: 'accepted', procedureVersion: 1, allowance: { amount: 3, unit: 'working_day' } }, { type: 'result_ready', outcome: 'granted' }, { type: 'returned', method: 'online' },
];

/** Mai's dossier, over unless other things happened to it. */
export async function endedDossier(gateway: Gateway, db: Database, events: readonly NewEvent[] = RETURNED): Promise<DossierReceived & { readonly id: string; readonly subject: string }> {
  const received = await submitted(gateway);
  const { id } = await db.selectFrom('dossiers').select('id').where('code', '=', received.code).executeTakeFirstOrThrow();
  await happen(gateway, id, ...events);
  return { ...received, id, subject: `dossier:${received.code}` };
}
