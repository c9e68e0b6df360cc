import type { Dossier } from '@dvcqg/openapi';
import type { CaseState } from '../../casework/case-cache.js';
import type { Casework } from '../../casework/create-casework.js';
import { actingRoles, deskActions, type Place } from '../../desk/desk-access.js';
import type { Officer } from '../../desk/officer.js';
import { isOwn } from '../../desk/own-dossiers.js';

/** What showing a dossier needs. */
export interface ShowParts {
  readonly casework: Casework;
}

/** A dossier as an officer sees it. */
export function showForDesk({ casework }: ShowParts, { dossier, officer }: { readonly dossier: CaseState & Place; readonly officer: Officer }): Promise<Dossier> {
  const roles = actingRoles(officer, dossier);
  return casework.show(dossier, { viewer: 'desk', actionsOf: (derived) => deskActions(derived, roles), isOwn: (row) => isOwn(officer, row) });
}

/** The validator of a dossier: its revision. */
export const tagOf = ({ revision }: Dossier): Record<string, string> => ({ etag: `"${revision}"` });
