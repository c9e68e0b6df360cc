import type { ReactiveControllerHost } from 'lit';

/** What the reader has opened, ticked and chosen. It lives as long as the page shows this service, and is never stored. */
export class ReadingState {
  readonly #host: ReactiveControllerHost;
  readonly #open = new Set<string>();
  readonly #ticked = new Set<string>();
  #caseId: string | undefined;
  #subject: string | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** Begins anew when another service is shown. */
  follow(subject: string): void {
    if (subject === this.#subject) return;
    this.#subject = subject;
    this.#open.clear();
    this.#ticked.clear();
    this.#caseId = undefined;
  }

  isOpen(key: string): boolean {
    return this.#open.has(key);
  }

  toggleOpen(key: string): void {
    this.#toggle(this.#open, key);
  }

  isTicked(paperId: string): boolean {
    return this.#ticked.has(paperId);
  }

  toggleTicked(paperId: string): void {
    this.#toggle(this.#ticked, paperId);
  }

  get caseId(): string | undefined {
    return this.#caseId;
  }

  chooseCase(id: string): void {
    this.#caseId = id;
    this.#host.requestUpdate();
  }

  #toggle(set: Set<string>, key: string): void {
    if (!set.delete(key)) set.add(key);
    this.#host.requestUpdate();
  }
}
