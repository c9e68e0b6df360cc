import type { RatingRequest } from '@dvcqg/openapi';
import { isApiError } from '@dvcqg/sdk';
import { DvcRatingKeptEvent, DvcRatingSentEvent } from '../rating-widget-events.js';
import type { RatingRoom } from '../sending/rating-room.js';
import { type KeptRating, Outbox } from './outbox.js';

/** Sending it again cannot help: the gateway has said no. */
const isRefusal = (error: unknown): boolean => isApiError(error) && /^(validation|not-found|conflict|unauthenticated|forbidden)$/.test(error.kind);

const isOf = ({ device, name }: RatingRoom, rating: KeptRating): boolean => rating.request.subject === name && rating.device === device;

const outboxOf = ({ parts: { line } }: RatingRoom): Outbox => new Outbox(line.endpoint);

/** Sends a rating; it is on the device before. Tells the page around what became of it. */
export const send = async (room: RatingRoom, request: Omit<RatingRequest, 'subject'>, tell: (event: Event) => void): Promise<void> => {
  const rating: KeptRating = { key: crypto.randomUUID(), request: { ...request, subject: room.name }, device: room.device };
  outboxOf(room).keep(rating);
  room.set('sending');
  await deliver(room, rating, tell);
};

/** Sends all that was kept and can be sent: this dossier's, and those of services and places. */
export const flush = async (room: RatingRoom, tell: (event: Event) => void): Promise<void> => {
  const kept = outboxOf(room).all;
  if (kept.some((rating) => isOf(room, rating))) room.set('kept');
  for (const rating of kept) {
    if ((rating.device || isOf(room, rating)) && !(await deliver(room, rating, tell))) return;
  }
};

/** False when the gateway could not be reached, or takes no more for now. */
const deliver = async (room: RatingRoom, rating: KeptRating, tell: (event: Event) => void): Promise<boolean> => {
  const { line: { ratings }, subject: { secret } } = room.parts;
  const [isMine, hadRating] = [isOf(room, rating), !!room.view?.rating];
  try {
    const view = await ratings.rate(rating.request, { idempotencyKey: rating.key, device: rating.device, secret: rating.device ? undefined : secret, signal: room.signal });
    outboxOf(room).drop(rating.key);
    if (!isMine) return true;
    room.view = view;
    room.set('thanks');
    if (view.rating) tell(new DvcRatingSentEvent(view.rating.number, view.rating.level, hadRating));
    return true;
  } catch (error) {
    if (room.signal.aborted) return false;
    const isRefused = isRefusal(error);
    if (isRefused) outboxOf(room).drop(rating.key);
    if (!isMine) return isRefused;
    room.set(isRefused ? 'form' : 'kept', error);
    if (!isRefused) tell(new DvcRatingKeptEvent(rating.request.level));
    return isRefused;
  }
};
