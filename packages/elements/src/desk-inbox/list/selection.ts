import type { DeskDossierItem } from '@dvcqg/openapi';

/** As many as the contract takes at once. */
export const MOST_SELECTED = 100;

/** Chosen dossiers, each with the revision that the officer saw. They stay chosen from page to page. */
export class Selection {
  readonly #chosen = new Map<string, DeskDossierItem>();

  get items(): readonly DeskDossierItem[] {
    return [...this.#chosen.values()];
  }

  get size(): number {
    return this.#chosen.size;
  }

  get isFull(): boolean {
    return this.#chosen.size >= MOST_SELECTED;
  }

  has({ code }: Pick<DeskDossierItem, 'code'>): boolean {
    return this.#chosen.has(code);
  }

  /** @returns whether it is chosen now */
  toggle(item: DeskDossierItem): boolean {
    if (this.#chosen.delete(item.code)) return false;
    if (this.isFull) return false;
    this.#chosen.set(item.code, item);
    return true;
  }

  /** All of a page, or none of it when all are chosen already. */
  toggleAll(items: readonly DeskDossierItem[]): void {
    const isAll = items.every((item) => this.has(item));
    for (const item of items) if (isAll || !this.has(item)) this.toggle(item);
  }

  /** A page was read anew: what is on it is chosen as it is now. */
  meet(items: readonly DeskDossierItem[]): void {
    for (const item of items) if (this.has(item)) this.#chosen.set(item.code, item);
  }

  clear(): void {
    this.#chosen.clear();
  }
}
