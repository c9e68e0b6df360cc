import type { Command } from '../../http/command.js';
import { type FollowingParts, getAppointment, getDossierDocument, requestWithdrawal, sendSupplement, watchDossiers } from './handlers.js';

type FollowingCommands = readonly [
  Command<'sendSupplement'>, Command<'requestWithdrawal'>, Command<'getAppointment'>, Command<'getDossierDocument'>, Command<'watchDossiers'>,
];

/** Following a dossier: what its citizen does with it after handing it in. */
export function followingRoutes(parts: FollowingParts): FollowingCommands {
  return [
    { id: 'sendSupplement', bodyLimit: 512 * 1024, handle: (request) => sendSupplement(parts, request) },
    { id: 'requestWithdrawal', handle: (request) => requestWithdrawal(parts, request) },
    { id: 'getAppointment', handle: (request) => getAppointment(parts, request) },
    { id: 'getDossierDocument', handle: (request) => getDossierDocument(parts, request) },
    { id: 'watchDossiers', handle: (request) => watchDossiers(parts, request) },
  ];
}
