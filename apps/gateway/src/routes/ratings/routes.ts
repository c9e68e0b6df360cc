import type { Command } from '../../http/command.js';
import { decodeCursor } from '../../http/cursor.js';
import type { Operation } from '../../http/operation.js';
import { toPage } from '../../http/page.js';
import type { Ratings } from '../../ratings/create-ratings.js';
import type { DeskRatings } from '../../ratings/desk/desk-ratings.js';
import type { RatingConfig } from '../../ratings/rating-config.js';
import { getDeskRatingSummaries, listDeskRatings } from './desk-handlers.js';

/** What ratings' addresses need. */
export interface RatingRouteParts {
  readonly ratings: Ratings;
  readonly deskRatings: DeskRatings;
  readonly config: Pick<RatingConfig, 'minimum'>;
}

interface RatingRoom {
  readonly commands: readonly [Command<'rate'>, Command<'getOwnRating'>, Command<'listDeskRatings'>, Command<'getDeskRatingSummaries'>];
  readonly reads: readonly [Operation<'listRatingSummaries'>];
}

function rate({ ratings }: RatingRouteParts): Command<'rate'> {
  return {
    id: 'rate',
    handle: async ({ caller, body, header, address }) => {
      const { view, replayed } = await ratings.rate({ caller, device: header('rating-device'), address, key: header('idempotency-key') ?? '' }, body);
      return { status: 201, headers: replayed ? { 'idempotency-replayed': 'true' } : {}, body: view };
    },
  };
}

function getOwnRating({ ratings }: RatingRouteParts): Command<'getOwnRating'> {
  return { id: 'getOwnRating', handle: async ({ caller, path, header }) => ({ body: await ratings.show({ caller, device: header('rating-device') }, path.ratingSubject) }) };
}

function listRatingSummaries({ ratings, config: { minimum } }: RatingRouteParts): Operation<'listRatingSummaries'> {
  return {
    id: 'listRatingSummaries',
    cacheControl: 'public, max-age=300',
    handle: async ({ query: { by, code, period, cursor, limit = 20 }, canonical }) => {
      const offset = decodeCursor(cursor, canonical);
      const { items, before } = await ratings.sumUp({ by, code, period });
      return { body: { ...toPage(items.slice(offset, offset + limit), items.length, offset, canonical), minimum, before } };
    },
  };
}

/** How people were served, in their own judgement. */
export function ratingRoom(parts: RatingRouteParts): RatingRoom {
  const { deskRatings } = parts;
  return {
    commands: [
      rate(parts), getOwnRating(parts),
      { id: 'listDeskRatings', handle: (request) => listDeskRatings(deskRatings, request) },
      { id: 'getDeskRatingSummaries', handle: (request) => getDeskRatingSummaries(deskRatings, request) },
    ],
    reads: [listRatingSummaries(parts)],
  };
}
