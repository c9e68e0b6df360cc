import type { ReactiveControllerHost } from 'lit';
import { adoptStyles } from '../../core/adopt-styles.js';
import { loadCode } from '../../core/load-code.js';
import type { Caption } from '../charts/picture.js';
import type { Room, Scene } from '../charts/scene.js';
import type { Drawing } from '../views/panel.js';
import { Widths } from './widths.js';

/** What draws maps. */
type Maps = typeof import('../map/index.js');

type Host = HTMLElement & ReactiveControllerHost & { readonly renderRoot: HTMLElement | DocumentFragment };

/** What draws charts, loaded beside the element, and how the reader wants to see them. */
export class ChartTools {
  readonly #host: Host;
  readonly #widths: Widths;
  #drawing: Drawing | undefined | null;
  #maps: Maps | undefined;
  #mapsAsked = false;
  #tables: ReadonlySet<string> = new Set();

  constructor(host: Host) {
    this.#host = host;
    this.#widths = new Widths(host);
    host.addController({ hostConnected: () => void this.#load() });
  }

  /** Undefined until it is there; null when it did not come: charts are tables then. */
  get drawing(): Drawing | undefined | null {
    return this.#drawing;
  }

  get tables(): ReadonlySet<string> {
    return this.#tables;
  }

  /** Asks for what draws maps, once one is to be drawn. */
  get maps(): Maps | undefined {
    if (!this.#mapsAsked) {
      this.#mapsAsked = true;
      void loadCode(() => import('../map/index.js')).then(
        (maps) => {
          this.#maps = maps;
          this.#host.requestUpdate();
        },
        () => (this.#mapsAsked = false),
      );
    }
    return this.#maps;
  }

  readonly roomOf = (chart: string): Room | undefined => {
    const width = this.#widths.of(chart);
    return width && this.#drawing ? this.#drawing.roomIn(this.#host, width) : undefined;
  };

  readonly toggleTable = (chart: string): void => {
    const tables = new Set(this.#tables);
    if (!tables.delete(chart)) tables.add(chart);
    this.#tables = tables;
    this.#host.requestUpdate();
  };

  /** Saves a chart as a picture, as it is shown. @throws when it cannot be made */
  async save(chart: string, scene: Scene, caption: Caption, name: string): Promise<void> {
    const shown = this.#host.renderRoot.querySelector<SVGSVGElement>(`[data-chart="${chart}"] svg.chart`);
    if (!shown) return;
    const { savePicture } = await loadCode(() => import('../charts/picture.js'));
    await savePicture(scene, shown, caption, name);
  }

  async #load(): Promise<void> {
    if (this.#drawing) return;
    try {
      this.#drawing = await loadCode(() => import('../charts/index.js'));
      adoptStyles(this.#host.renderRoot as ShadowRoot, [this.#drawing.chartStyles]);
    } catch {
      this.#drawing = null;
    }
    this.#host.requestUpdate();
  }
}
