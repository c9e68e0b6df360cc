import type { ManyParts } from '../../desk/act-on-many.js';
import type { Command } from '../../http/command.js';
import { actOnDossier, actOnDossiers } from './act-handlers.js';
import { type DeskDossierParts, getDeskAudit, getDeskDocument, getDeskDossier, getDeskFile } from './dossier-handlers.js';
import { getDeskCounts, getDeskRegister, listDeskColleagues, listDeskDossiers, type ListParts } from './list-handlers.js';

/** A hundred answers to a supplement request with a long note each. */
const LARGEST_COMMAND = 1024 * 1024;

/** What the desk needs of the gateway. */
export type DeskParts = ListParts & DeskDossierParts & ManyParts;

type DeskCommands = readonly [
  Command<'listDeskDossiers'>, Command<'getDeskCounts'>, Command<'listDeskColleagues'>, Command<'getDeskRegister'>,
  Command<'getDeskDossier'>, Command<'getDeskFile'>, Command<'getDeskDocument'>, Command<'getDeskAudit'>,
  Command<'actOnDossier'>, Command<'actOnDossiers'>,
];

/** The officers' side of the one-stop. */
export function deskRoutes(parts: DeskParts): DeskCommands {
  return [
    { id: 'listDeskDossiers', handle: (request) => listDeskDossiers(parts, request) },
    { id: 'getDeskCounts', handle: (request) => getDeskCounts(parts, request) },
    { id: 'listDeskColleagues', handle: (request) => listDeskColleagues(parts, request) },
    { id: 'getDeskRegister', handle: (request) => getDeskRegister(parts, request) },
    { id: 'getDeskDossier', handle: (request) => getDeskDossier(parts, request) },
    { id: 'getDeskFile', handle: (request) => getDeskFile(parts, request) },
    { id: 'getDeskDocument', handle: (request) => getDeskDocument(parts, request) },
    { id: 'getDeskAudit', handle: (request) => getDeskAudit(parts, request) },
    { id: 'actOnDossier', bodyLimit: LARGEST_COMMAND, handle: (request) => actOnDossier(parts, request) },
    { id: 'actOnDossiers', bodyLimit: LARGEST_COMMAND, handle: (request) => actOnDossiers(parts, request) },
  ];
}
