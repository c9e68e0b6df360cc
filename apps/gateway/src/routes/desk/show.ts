import type { Dossier } from '@dvcqg/openapi';
import type { Casework } from '../../casework/create-casework.js';
import { actingRoles, deskActions, type DeskDossier } from '../../desk/desk-access.js';

/** What showing a dossier needs. */
export interface ShowParts {
  readonly casework: Casework;
}

/** A dossier as an officer sees it. */
export function showForDesk({ casework }: ShowParts, { dossier, officer }: DeskDossier): Promise<Dossier> {
  const roles = actingRoles(officer, dossier);
  return casework.show(dossier, { viewer: 'desk', actionsOf: (derived) => deskActions(derived, roles) });
}

/** The validator of a dossier: its revision. */
export const tagOf = ({ revision }: Dossier): Record<string, string> => ({ etag: `"${revision}"` });
