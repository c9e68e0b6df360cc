import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** How wide the places of charts are, each named by its `data-chart`. */
export class Widths implements ReactiveController {
  readonly #host: ReactiveControllerHost & { readonly renderRoot: HTMLElement | DocumentFragment };
  readonly #widths = new Map<string, number>();
  readonly #observed = new Set<Element>();
  readonly #observer = new ResizeObserver((entries) => this.#resized(entries));

  constructor(host: ReactiveControllerHost & { readonly renderRoot: HTMLElement | DocumentFragment }) {
    this.#host = host;
    host.addController(this);
  }

  /** In px; undefined until its place has been laid out. */
  of(chart: string): number | undefined {
    return this.#widths.get(chart);
  }

  hostUpdated(): void {
    const places = new Set(this.#host.renderRoot.querySelectorAll('[data-chart]'));
    for (const place of this.#observed) if (!places.has(place)) this.#observer.unobserve(place);
    for (const place of places) if (!this.#observed.has(place)) this.#observer.observe(place);
    this.#observed.clear();
    for (const place of places) this.#observed.add(place);
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
    this.#observed.clear();
  }

  #resized(entries: readonly ResizeObserverEntry[]): void {
    let changed = false;
    for (const { target, contentRect } of entries) {
      const chart = (target as HTMLElement).dataset['chart'] ?? '';
      const width = Math.floor(contentRect.width);
      if (width === 0 || this.#widths.get(chart) === width) continue; // hidden places keep their width
      this.#widths.set(chart, width);
      changed = true;
    }
    // In the next frame: drawing now would resize what is being observed.
    if (changed) requestAnimationFrame(() => this.#host.requestUpdate());
  }
}
