import { createHash } from 'node:crypto';

/** One event that one recipient is to be told of. */
export interface DeliveryName {
  readonly dossierId: string;
  readonly eventPosition: number;
  /** `applicant`, or `webhook:` and the name of an endpoint. */
  readonly recipient: string;
}

/**
 * The id under which a recipient knows an event for ever. It follows from what it names, so that it is the same even when a
 * database is put back to an older state and the event is sent once more. Letters, digits, `-` and `_` only: a full stop would
 * be ambiguous in what webhooks sign.
 */
export function deliveryId({ dossierId, eventPosition, recipient }: DeliveryName): string {
  const digest = createHash('sha256').update(`dvcqg.delivery ${dossierId} ${eventPosition} ${recipient}`).digest('base64url');
  return `msg_${digest.slice(0, 27)}`;
}
