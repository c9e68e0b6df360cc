import type { Command } from '../../http/command.js';
import { type DossierParts, getDossier, getDossierFile, getReceipt, listDossiers, submitDossier } from './handlers.js';

/** As large as the largest draft. */
const LARGEST_SUBMISSION = 1024 * 1024 + 16 * 1024;

type DossierCommands = readonly [Command<'submitDossier'>, Command<'listDossiers'>, Command<'getDossier'>, Command<'getReceipt'>, Command<'getDossierFile'>];

/** Dossiers: handing in, and reading what was handed in. */
export function dossierRoutes(parts: DossierParts): DossierCommands {
  return [
    { id: 'submitDossier', bodyLimit: LARGEST_SUBMISSION, handle: (request) => submitDossier(parts, request) },
    { id: 'listDossiers', handle: (request) => listDossiers(parts, request) },
    { id: 'getDossier', handle: (request) => getDossier(parts, request) },
    { id: 'getReceipt', handle: (request) => getReceipt(parts, request) },
    { id: 'getDossierFile', handle: (request) => getDossierFile(parts, request) },
  ];
}
