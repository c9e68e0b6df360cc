const nameOf = (act: string, code: string): string => `dvc-act ${act} ${code}`;

/**
 * The `Idempotency-Key` of an act, the same over a reload until the act is done. Only the key is kept, nothing of what is sent;
 * where the browser keeps nothing, it lasts as long as the page.
 */
export class OperationMemory {
  readonly #name: string;
  #operation: string | undefined;

  constructor(act: string, code: string) {
    this.#name = nameOf(act, code);
  }

  get operation(): string {
    this.#operation ??= this.#read() ?? crypto.randomUUID();
    try {
      sessionStorage.setItem(this.#name, this.#operation);
    } catch {
      // It lasts as long as the page.
    }
    return this.#operation;
  }

  forget(): void {
    this.#operation = undefined;
    try {
      sessionStorage.removeItem(this.#name);
    } catch {
      // Nothing was kept.
    }
  }

  #read(): string | undefined {
    try {
      return sessionStorage.getItem(this.#name) ?? undefined;
    } catch {
      return undefined;
    }
  }
}
