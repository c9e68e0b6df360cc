import { createIndex } from '@dvcqg/search';
import type { FromWorker, ToWorker } from './engine.js';
import { localSearch } from './local-search.js';

/** The part of a worker's global scope that is used here; the project's types are those of a page. */
interface WorkerScope {
  onmessage: ((event: MessageEvent<ToWorker>) => void) | null;
  postMessage(message: FromWorker): void;
}

type Search = ReturnType<typeof localSearch>;

const scope = globalThis as unknown as WorkerScope;

const answers = (search: Search, message: Extract<ToWorker, { type: 'search' }>): FromWorker => {
  try {
    return { type: 'page', id: message.id, page: search(message.request) };
  } catch {
    return { type: 'failed', id: message.id };
  }
};

let search: Search | undefined;

scope.onmessage = ({ data }) => {
  if (data.type === 'search') {
    scope.postMessage(search ? answers(search, data) : { type: 'failed', id: data.id });
    return;
  }
  try {
    search = localSearch(createIndex(data.catalog));
    scope.postMessage({ type: 'ready' });
  } catch {
    scope.postMessage({ type: 'failed' });
  }
};
