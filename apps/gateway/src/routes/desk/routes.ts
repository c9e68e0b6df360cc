import type { Command } from '../../http/command.js';
import { actOnDossier, type DeskParts, getDeskCounts, getDeskDossier, listDeskColleagues, listDeskDossiers } from './handlers.js';

/** A hundred answers to a supplement request with a long note each. */
const LARGEST_COMMAND = 1024 * 1024;

type DeskCommands = readonly [Command<'listDeskDossiers'>, Command<'getDeskCounts'>, Command<'listDeskColleagues'>, Command<'getDeskDossier'>, Command<'actOnDossier'>];

/** The officers' side of the one-stop. */
export function deskRoutes(parts: DeskParts): DeskCommands {
  return [
    { id: 'listDeskDossiers', handle: (request) => listDeskDossiers(parts, request) },
    { id: 'getDeskCounts', handle: (request) => getDeskCounts(parts, request) },
    { id: 'listDeskColleagues', handle: (request) => listDeskColleagues(parts, request) },
    { id: 'getDeskDossier', handle: (request) => getDeskDossier(parts, request) },
    { id: 'actOnDossier', bodyLimit: LARGEST_COMMAND, handle: (request) => actOnDossier(parts, request) },
  ];
}
