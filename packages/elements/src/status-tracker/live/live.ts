import type { DossierWatch } from '@dvcqg/sdk/watch';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { loadCode } from '../../core/load-code.js';
import type { PortalContext } from '../../core/portal-context.js';
import type { DossierKey } from '../look-up/dossier-key.js';

/** A dossier that is shown. */
export interface LiveDossier extends DossierKey {
  readonly portal: PortalContext;
  readonly revision: number;
  /** Who looks; another person hears by another connection. */
  readonly who: string;
}

const SHARED = 'dvc-status-tracker watch';

/** All elements of one gateway listen over one connection. */
const watchOf = ({ client, endpoint, shared, uploadLine }: PortalContext): Promise<DossierWatch> => {
  const known = shared.get(SHARED) as Promise<DossierWatch> | undefined;
  if (known) return known;
  const opened = loadCode(() => import('@dvcqg/sdk/watch')).then(({ createDossierWatch }) => createDossierWatch({ baseUrl: endpoint, dossiers: client.dossiers, headers: uploadLine.headers, fetch: uploadLine.fetch }));
  shared.set(SHARED, opened);
  opened.catch(() => shared.delete(SHARED));
  return opened;
};

/** Hears of changes of the dossier that is shown, as long as it is. Without it the reader still has the button. */
export class Live implements ReactiveController {
  readonly #shown: () => LiveDossier | undefined;
  readonly #onNews: () => void;
  #heard = '';
  #abort: AbortController | undefined;

  constructor(host: ReactiveControllerHost, shown: () => LiveDossier | undefined, onNews: () => void) {
    this.#shown = shown;
    this.#onNews = onNews;
    host.addController(this);
  }

  hostUpdated(): void {
    const shown = this.#shown();
    const name = shown ? `${shown.portal.endpoint} ${shown.code} ${shown.secret ?? ''} ${shown.who}` : '';
    if (name === this.#heard) return;
    this.#stop();
    this.#heard = name;
    if (shown) void this.#listen(shown);
  }

  hostDisconnected(): void {
    this.#stop();
  }

  #stop(): void {
    this.#abort?.abort();
    this.#abort = undefined;
    this.#heard = '';
  }

  async #listen({ portal, code, secret, revision }: LiveDossier): Promise<void> {
    const { signal } = (this.#abort = new AbortController());
    try {
      const { watch } = await watchOf(portal);
      watch({ code, secret, revision }, (news) => {
        // What was read already, such as after an act of one's own, is no news.
        if (news.type === 'gone' || news.revision > (this.#shown()?.revision ?? 0)) this.#onNews();
      }, { signal });
    } catch {
      // Its code did not come.
    }
  }
}
