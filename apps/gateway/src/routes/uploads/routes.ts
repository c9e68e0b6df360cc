import type { Command } from '../../http/command.js';
import type { Room } from '../../http/registry.js';
import { getUpload, getUploadContent } from './handlers.js';
import { appendWork, createUploadWork, deleteUploadWork, getOffsetWork, type TusParts } from './tus.js';

/** Files on their way into dossiers: the tus protocol 1.0.0 with the extensions `creation` and `termination`. */
export function uploadRoom(parts: TusParts): Room {
  const { uploads, config } = parts;
  const state: Command<'getUpload'> = { id: 'getUpload', handle: (request) => getUpload(uploads, request) };
  const content: Command<'getUploadContent'> = { id: 'getUploadContent', handle: (request) => getUploadContent(uploads, request) };
  const protocol = { 'tus-resumable': '1.0.0', 'tus-version': '1.0.0', 'tus-extension': 'creation,termination', 'tus-max-size': String(config.maxFileBytes) };
  return {
    commands: [state, content],
    raw: [
      { id: 'createUpload', work: createUploadWork(parts), options: protocol },
      { id: 'getUploadOffset', work: getOffsetWork(parts) },
      { id: 'appendUpload', work: appendWork(parts), options: protocol },
      { id: 'deleteUpload', work: deleteUploadWork(parts) },
    ],
  };
}
