import type { DeskFilter } from '../../desk/list/filter-repository.js';
import { countForDesk, type DeskListParts, listForDesk, registerForDesk } from '../../desk/list/desk-list.js';
import type { DeskAccess } from '../../desk/desk-access.js';
import type { OfficerBook } from '../../desk/officer-book.js';
import { type Officer, officerOf } from '../../desk/officer.js';
import type { DeskPapers } from '../../desk/papers/desk-papers.js';
import type { CommandRequest, CommandResult } from '../../http/command.js';
import type { QueryOf } from '../../http/contract.js';
import { asPdf } from '../../http/pdf-answer.js';

/** What the lists of the desk need. */
export interface ListParts extends DeskListParts {
  readonly access: DeskAccess;
  readonly officers: OfficerBook;
  readonly deskPapers: DeskPapers;
}

/** What narrows a list; `undefined` when what is mine and what is another colleague's are asked for at once. */
function filterOf({ mine = false, ...filter }: Omit<QueryOf<'getDeskRegister'>, 'sort'>, { name }: Officer): DeskFilter | undefined {
  if (!mine) return filter;
  return filter.person === undefined || filter.person === name ? { ...filter, person: name } : undefined;
}

/** Dossiers of my agencies. */
export async function listDeskDossiers(parts: ListParts, { caller, query, canonical }: CommandRequest<'listDeskDossiers'>): Promise<CommandResult<'listDeskDossiers'>> {
  const officer = officerOf(caller);
  const { cursor, limit = 20, sort = 'due', ...narrowing } = query;
  const filter = filterOf(narrowing, officer);
  if (!filter) return { body: { items: [], total: 0, nextCursor: null } };
  return { body: await listForDesk(parts, { officer, filter, sort, cursor, limit, canonical }) };
}

/** How many dossiers are where. */
export async function getDeskCounts(parts: ListParts, { caller, query }: CommandRequest<'getDeskCounts'>): Promise<CommandResult<'getDeskCounts'>> {
  return { body: await countForDesk(parts, officerOf(caller), query.agency) };
}

/** Colleagues. */
export async function listDeskColleagues({ officers }: ListParts, { caller, query }: CommandRequest<'listDeskColleagues'>): Promise<CommandResult<'listDeskColleagues'>> {
  return { body: { items: await officers.colleagues(officerOf(caller), query.agency) } };
}

/** The register as PDF. Whoever takes so many names with them is recorded. */
export async function getDeskRegister(parts: ListParts, { caller, query }: CommandRequest<'getDeskRegister'>): Promise<CommandResult<'getDeskRegister'>> {
  const { access, deskPapers } = parts;
  const officer = officerOf(caller);
  const { sort = 'due', ...narrowing } = query;
  const filter = filterOf(narrowing, officer);
  const rows = filter ? await registerForDesk(parts, { officer, filter, sort }) : [];
  await access.recordRead(officer, 'register_read', null);
  const { name, bytes } = await deskPapers.register(officer, rows, filter ?? {});
  return { binary: asPdf(name, bytes) };
}
