import { DvcProvider } from '../provider/index.js';
import { type PageSettings, startPageProvider } from './page-provider.js';

/** Starts it, and then registers providers: elements that are there already ask again at that moment. */
export function connectPage(settings: PageSettings): () => void {
  const stop = startPageProvider(settings);
  if (!customElements.get(DvcProvider.tag)) DvcProvider.define();
  return stop;
}
