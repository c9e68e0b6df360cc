import type { AdministrativeUnit } from '@dvcqg/openapi';
import type { FormView } from '../form-view.js';

export interface UnitQuery {
  readonly tier: 'province' | 'district' | 'commune';
  /** Code of the unit above; empty for provinces. */
  readonly parent: string;
  /** Day on which the units existed (`YYYY-MM-DD`); empty for today. */
  readonly at: string;
}

type Entry = { readonly units?: readonly AdministrativeUnit[]; readonly error?: unknown };

const PAGE = 100; // the most that the contract gives at once
const keyOf = ({ tier, parent, at }: UnitQuery): string => `${tier} ${parent} ${at}`;

/** Lists of units from the gateway, each read once. */
export class UnitLists {
  readonly #entries = new Map<string, Entry>();
  #view: FormView;

  constructor(view: FormView) {
    this.#view = view;
  }

  follow(view: FormView): void {
    this.#view = view;
  }

  /** The list; undefined while it is on its way or when it could not be read. */
  get(query: UnitQuery): readonly AdministrativeUnit[] | undefined {
    const entry = this.#entries.get(keyOf(query));
    if (!entry) void this.#read(query);
    return entry?.units;
  }

  errorOf(query: UnitQuery): unknown {
    return this.#entries.get(keyOf(query))?.error;
  }

  stateOf(query: UnitQuery): 'none' | 'pending' | 'complete' | 'error' {
    const entry = this.#entries.get(keyOf(query));
    if (!entry) return 'none';
    if (entry.error !== undefined) return 'error';
    return entry.units ? 'complete' : 'pending';
  }

  retry(query: UnitQuery): void {
    void this.#read(query);
    this.#view.refresh();
  }

  async #read(query: UnitQuery): Promise<void> {
    const key = keyOf(query);
    this.#entries.set(key, {});
    try {
      this.#entries.set(key, { units: await this.#readPages(query) });
    } catch (error) {
      this.#entries.set(key, { error });
    }
    this.#view.refresh();
  }

  async #readPages({ tier, parent, at }: UnitQuery): Promise<readonly AdministrativeUnit[]> {
    const units: AdministrativeUnit[] = [];
    let cursor: string | null = null;
    do {
      const page = await this.#view.client.directories.administrativeUnits({
        tier, limit: PAGE, ...(parent ? { parent } : {}), ...(at ? { at } : {}), ...(cursor ? { cursor } : {}),
      });
      units.push(...page.items);
      cursor = page.nextCursor;
    } while (cursor);
    return units;
  }
}

/** The lists of a form. */
export const unitLists = (view: FormView): UnitLists => {
  const kept = view.memory.get('units') as UnitLists | undefined;
  const lists = kept ?? new UnitLists(view);
  lists.follow(view);
  if (!kept) view.memory.set('units', lists);
  return lists;
};
