import type { Index766, ReportRanking, ReportSummary, ReportTrend } from '@dvcqg/openapi';
import { reportsOf, type ReportQuery, type Reports } from '@dvcqg/sdk/reports';
import { initialState, TaskStatus } from '@lit/task';
import type { ReactiveControllerHost } from 'lit';
import type { PortalContext } from '../../core/portal-context.js';
import { Remote } from '../../core/remote.js';
import { selectionOf, type Choice } from '../address/choice.js';
import { stepsOf } from '../address/periods.js';

const MOST = 100; // the contract's

export const trendQuery = (choice: Choice): ReportQuery<'trend'> => ({ ...selectionOf(choice), figure: [choice.figure], granularity: stepsOf(choice) });
export const rankingQuery = (choice: Choice): ReportQuery<'ranking'> => ({ ...selectionOf(choice), by: choice.by, figure: choice.figure, order: choice.order, limit: MOST });

/** What one can choose from. */
export interface Names {
  readonly agencies: ReportRanking['items'];
  readonly sectors: ReportRanking['items'];
}

/** What has been read so far: the answer before stays while a newer one is on its way. */
export class Reading<Value> {
  readonly #remote: Remote<readonly [PortalContext | undefined, string | undefined, string], Value>;
  #last: Value | undefined;

  /** @param key of what is asked; another key asks anew, undefined asks nothing */
  constructor(host: ReactiveControllerHost, ports: { readonly portal: () => PortalContext | undefined; readonly key: () => string | undefined; readonly ask: (reports: Reports, signal: AbortSignal) => Promise<Value> }) {
    this.#remote = new Remote(host, {
      args: () => [ports.portal(), ports.key(), ports.portal()?.locale ?? ''] as const,
      task: async ([portal, key], { signal }) => {
        if (!portal || key === undefined) return initialState;
        this.#last = await ports.ask(reportsOf(portal.client), signal);
        return this.#last;
      },
    });
  }

  get value(): Value | undefined {
    return this.isFailed ? undefined : this.#last;
  }

  get isPending(): boolean {
    return this.#remote.status === TaskStatus.PENDING;
  }

  get isFailed(): boolean {
    return this.#remote.status === TaskStatus.ERROR;
  }

  get error(): unknown {
    return this.#remote.error;
  }

  retry(): void {
    void this.#remote.run();
  }
}

/** All that the dashboard asks for. */
export class ReportData {
  readonly summary: Reading<ReportSummary>;
  readonly trend: Reading<ReportTrend>;
  readonly ranking: Reading<ReportRanking>;
  readonly index: Reading<Index766>;
  readonly names: Reading<Names>;

  constructor(host: ReactiveControllerHost, portal: () => PortalContext | undefined, choice: () => Choice) {
    const reading = <Value>(query: () => object, ask: (reports: Reports, signal: AbortSignal) => Promise<Value>): Reading<Value> => new Reading(host, { portal, ask, key: () => JSON.stringify(query()) });
    const selection = (): ReturnType<typeof selectionOf> => selectionOf(choice());
    this.summary = reading(selection, (reports, signal) => reports.summary(selection(), { signal }));
    this.trend = reading(() => trendQuery(choice()), (reports, signal) => reports.trend(trendQuery(choice()), { signal }));
    this.ranking = reading(() => rankingQuery(choice()), (reports, signal) => reports.ranking(rankingQuery(choice()), { signal }));
    this.index = reading(selection, (reports, signal) => reports.index766(selection(), { signal }));
    this.names = reading(() => ({}), async (reports, signal) => {
      const [agencies, sectors] = await Promise.all((['agency', 'sector'] as const).map((by) => reports.ranking({ by, order: 'code', limit: MOST }, { signal })));
      return { agencies: agencies?.items ?? [], sectors: sectors?.items ?? [] };
    });
  }

  get #all(): readonly Reading<unknown>[] {
    return [this.summary, this.trend, this.ranking, this.index];
  }

  get isPending(): boolean {
    return this.#all.some((each) => each.isPending);
  }

  /** The first that failed, if any. */
  get failed(): Reading<unknown> | undefined {
    return this.#all.find((each) => each.isFailed);
  }
}
