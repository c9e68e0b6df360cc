import { createIndex, type SearchIndex } from '@dvcqg/search';
import type { FromWorker, ToWorker } from './engine.js';
import { localSearch } from './local-search.js';

/** The part of a worker's global scope that is used here; the project's types are those of a page. */
interface WorkerScope {
  onmessage: ((event: MessageEvent<ToWorker>) => void) | null;
  postMessage(message: FromWorker): void;
}

const scope = globalThis as unknown as WorkerScope;
const answers = (index: SearchIndex, message: Extract<ToWorker, { type: 'search' }>): FromWorker => {
  try {
    return { type: 'page', id: message.id, page: localSearch(index, message.request) };
  } catch {
    return { type: 'failed', id: message.id };
  }
};

let index: SearchIndex | undefined;

scope.onmessage = ({ data }) => {
  if (data.type === 'search') {
    scope.postMessage(index ? answers(index, data) : { type: 'failed', id: data.id });
    return;
  }
  try {
    index = createIndex(data.catalog);
    scope.postMessage({ type: 'ready' });
  } catch {
    scope.postMessage({ type: 'failed' });
  }
};
