import { officerOf } from '../../desk/officer.js';
import type { CommandRequest, CommandResult } from '../../http/command.js';
import { decodeCursor } from '../../http/cursor.js';
import { toPage } from '../../http/page.js';
import type { DeskRatings } from '../../ratings/desk/desk-ratings.js';

/** What people said of my agencies. */
export async function listDeskRatings(ratings: DeskRatings, { caller, query, canonical }: CommandRequest<'listDeskRatings'>): Promise<CommandResult<'listDeskRatings'>> {
  const officer = officerOf(caller);
  const { cursor, limit = 20, ...filter } = query;
  return { body: await ratings.list({ officer, filter, cursor, limit, canonical }) };
}

/** The same in figures, for managers. */
export async function getDeskRatingSummaries(ratings: DeskRatings, { caller, query, canonical }: CommandRequest<'getDeskRatingSummaries'>): Promise<CommandResult<'getDeskRatingSummaries'>> {
  const officer = officerOf(caller);
  const { by, period, cursor, limit = 20 } = query;
  const offset = decodeCursor(cursor, canonical);
  const { items, before } = await ratings.sumUp(officer, { by, period });
  return { body: { ...toPage(items.slice(offset, offset + limit), items.length, offset, canonical), minimum: 1, before } };
}
