import type { Locale } from '@dvcqg/openapi';
import { ContextEvent } from '@lit/context';
import { portalContext } from '../core/portal-context.js';
import { DvcProvider } from '../provider/provider.js';
import { PageTheme } from './page-theme.js';

/** What a page says once for all of its elements, as a `<dvc-provider>` does for those inside it. */
export interface PageSettings {
  /** Address of the gateway; empty means the page's own origin. */
  readonly endpoint: string;
  readonly province?: string | undefined;
  readonly locale?: Locale | undefined;
  /** Name of a theme; `none` for a page that sets the tokens itself. Without it, the province's. */
  readonly theme?: string | undefined;
  /** Tags that get the theme. */
  readonly tags: readonly string[];
}

type PortalRequest = ContextEvent<typeof portalContext>;

const isForPortal = (event: Event): event is PortalRequest => (event as Partial<PortalRequest>).context === portalContext;
const isProvider = (place: EventTarget): boolean => (place as Partial<Element>).localName === DvcProvider.tag;

/** Stands in the head, where nothing of the page's own content or style can meet it. */
function addProvider({ endpoint, province, locale }: PageSettings): DvcProvider {
  const provider = document.createElement(DvcProvider.tag) as DvcProvider;
  Object.assign(provider, { endpoint, province, locale, theme: 'none' });
  document.head.append(provider);
  return provider;
}

/**
 * Connects the elements of a page that stand in no `<dvc-provider>`, and gives them a look, without changing anything of the page's own.
 * Elements in a provider, also in one that is defined later, keep to that. Nothing is made until an element asks, when `dvc-provider` is defined.
 *
 * @returns a function that ends it
 */
export function startPageProvider(settings: PageSettings): () => void {
  let provider: DvcProvider | undefined;
  const theme = new PageTheme(settings.tags);
  const answer = (event: Event): void => {
    if (!isForPortal(event) || event.composedPath().some(isProvider)) return;
    event.stopImmediatePropagation();
    if (!provider) {
      provider = addProvider(settings);
      void theme.use(settings.theme ?? settings.province ?? 'default');
    }
    provider.dispatchEvent(new ContextEvent(event.context, event.contextTarget, event.callback, event.subscribe));
  };
  document.addEventListener('context-request', answer);
  return () => {
    document.removeEventListener('context-request', answer);
    provider?.remove();
    theme.remove();
  };
}
