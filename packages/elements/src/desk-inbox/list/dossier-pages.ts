import type { DeskDossierItem } from '@dvcqg/openapi';
import type { Desk, DeskQuery } from '@dvcqg/sdk/desk';
import type { AskPage } from '../../desk/list/list-loader.js';

/** Asks for the dossiers of a query. */
export const dossierPages = (desk: Desk, query: DeskQuery): AskPage<DeskDossierItem> => (page, options) => desk.list({ ...query, ...page }, options);
