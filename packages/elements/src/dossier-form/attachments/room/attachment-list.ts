import { isRunning, isStuck, shareOf, type Attachment, type AttachmentState } from './attachment.js';

type Change = Partial<Omit<Attachment, 'key'>>;

/** The files of a form in the order in which they were added, and who wants to know of changes. */
export class AttachmentList {
  readonly #items = new Map<string, Attachment>();
  readonly #listeners = new Set<() => void>();

  get all(): readonly Attachment[] {
    return [...this.#items.values()];
  }

  get(key: string): Attachment | undefined {
    return this.#items.get(key);
  }

  ofField(field: string): readonly Attachment[] {
    return this.all.filter((item) => item.field === field);
  }

  put(item: Attachment): void {
    this.#items.set(item.key, item);
    this.#tell();
  }

  /** Nothing happens when the file has gone in the meantime. */
  change(key: string, change: Change): void {
    const item = this.#items.get(key);
    if (item) this.put({ ...item, ...change });
  }

  state(key: string, state: AttachmentState): void {
    this.change(key, { state });
  }

  delete(key: string): void {
    if (this.#items.delete(key)) this.#tell();
  }

  /** Files that have not arrived yet. */
  get running(): readonly Attachment[] {
    return this.all.filter(isRunning);
  }

  /** Whether a file may be added to a field and to the dossier besides those that are on their way or there. */
  hasPlace(key: string, field: string, { maxFiles, maxInAll }: { readonly maxFiles: number; readonly maxInAll: number }): boolean {
    const counted = (items: readonly Attachment[]): number => items.filter((item) => item.key !== key && !item.isRemoved && !isStuck(item) && item.state.kind !== 'preparing').length;
    return counted(this.ofField(field)) < maxFiles && counted(this.all) < maxInAll;
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #tell(): void {
    for (const listener of [...this.#listeners]) listener();
  }
}

/** Of files on their way, by their bytes: 0 to 1. */
export const wholeShare = (items: readonly Attachment[]): number => {
  const total = items.reduce((sum, { size }) => sum + size, 0);
  return total === 0 ? 0 : items.reduce((sum, item) => sum + item.size * shareOf(item), 0) / total;
};
