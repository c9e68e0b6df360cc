import { msg, str } from '@lit/localize';
import type { ReactiveControllerHost } from 'lit';

/** Fetches files and hands them to the device, one state for each. */
export class Downloads {
  readonly #host: ReactiveControllerHost;
  readonly #running = new Set<string>();
  readonly #errors = new Map<string, unknown>();

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  isRunning(key: string): boolean {
    return this.#running.has(key);
  }

  errorOf(key: string): unknown {
    return this.#errors.get(key);
  }

  /** Forgets what failed. */
  clear(): void {
    this.#errors.clear();
  }

  /** One press is one download. Saved as a file: nothing of it runs in this page. Never rejects. */
  async save(key: string, name: string, fetchFile: () => Promise<Blob>, announce: (words: string) => void): Promise<void> {
    if (this.#running.has(key)) return;
    this.#running.add(key);
    this.#errors.delete(key);
    announce(msg(str`Đang tải ${name}…`, { id: 'tracker.saving' }));
    try {
      hand(await fetchFile(), name);
      announce(msg(str`Đã tải ${name}.`, { id: 'tracker.saved' }));
    } catch (error) {
      this.#errors.set(key, error);
      announce(msg(str`Chưa tải được ${name}.`, { id: 'tracker.not-saved' }));
    } finally {
      this.#running.delete(key);
      this.#host.requestUpdate();
    }
  }
}

const hand = (blob: Blob, name: string): void => {
  const href = URL.createObjectURL(blob);
  Object.assign(document.createElement('a'), { href, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(href), 60_000); // some browsers read it late
};
