import type { Command } from '../../http/command.js';
import { deleteDraft, type DraftParts, getDraft, listDrafts, saveDraft } from './handlers.js';

/** The megabyte of answers that the contract allows, and what stands around them. */
const LARGEST_DRAFT = 1024 * 1024 + 16 * 1024;

type DraftCommands = readonly [Command<'listDrafts'>, Command<'getDraft'>, Command<'saveDraft'>, Command<'deleteDraft'>];

/** Drafts of who is signed in. */
export function draftRoutes(parts: DraftParts): DraftCommands {
  return [
    { id: 'listDrafts', handle: (request) => listDrafts(parts, request) },
    { id: 'getDraft', handle: (request) => getDraft(parts, request) },
    { id: 'saveDraft', bodyLimit: LARGEST_DRAFT, handle: (request) => saveDraft(parts, request) },
    { id: 'deleteDraft', handle: (request) => deleteDraft(parts, request) },
  ];
}
