import type { DossierContact } from './contacts/contact.js';
import type { Happening } from './happening.js';
import { isMailed } from './mail/mailed-events.js';
import type { WebhookEndpoint } from './webhooks/webhook-config.js';

/** The applicant, by e-mail. */
export const APPLICANT = 'applicant';

/** The sender of feedback, by e-mail. What a delivery to them names is feedback, not a dossier. */
export const SENDER = 'sender';

/** An endpoint, as its deliveries name it. */
export const webhookRecipient = (name: string): string => `webhook:${name}`;

/** Nobody wants a letter about what happened longer ago, such as after letters were switched on. */
export const STALE_LETTER = 72 * 3_600_000;

/** Who could be told. */
export interface Audience {
  readonly mail: boolean;
  readonly endpoints: readonly WebhookEndpoint[];
}

/** An agency, one below it, or in the older form of codes the other way round. */
const isWithin = (agency: string, owner: string): boolean => agency === owner || agency.startsWith(`${owner}.`) || agency.endsWith(`.${owner}`);

function wants({ events, agencies }: WebhookEndpoint, { event, dossier }: Happening): boolean {
  return (events?.has(event.type) ?? true) && (agencies?.some((owner) => isWithin(dossier.agency.code, owner)) ?? true);
}

/** Everybody who is to be told of something that happened. `now` in milliseconds. */
export function recipientsOf(happening: Happening, contact: DossierContact | undefined, { mail, endpoints }: Audience, now: number): string[] {
  const { event, counts } = happening;
  if (!counts) return [];
  const writes = mail && contact !== undefined && isMailed(event) && now - Date.parse(event.at) < STALE_LETTER;
  return [...(writes ? [APPLICANT] : []), ...endpoints.filter((endpoint) => wants(endpoint, happening)).map(({ name }) => webhookRecipient(name))];
}
