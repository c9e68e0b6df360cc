import type { ReactiveController, ReactiveControllerHost } from 'lit';

interface ReadingPorts<Value> {
  /** What it depends on. Undefined at the first place: there is nothing to read yet. */
  readonly args: () => readonly unknown[];
  readonly read: (signal: AbortSignal) => Promise<Value>;
  readonly done: (value: Value) => void;
  readonly failed: (error: unknown) => void;
}

/** Reads one thing, again when what it depends on changes or its element comes back; aborted while that is away. */
export class Reading<Value> implements ReactiveController {
  /** On its way, or waiting for what it depends on. */
  isPending = true;
  /** Why the last one came to nothing. */
  error: unknown;
  readonly #host: ReactiveControllerHost;
  readonly #ports: ReadingPorts<Value>;
  #args: readonly unknown[] = [];
  #abort = new AbortController();

  constructor(host: ReactiveControllerHost, ports: ReadingPorts<Value>) {
    this.#host = host;
    this.#ports = ports;
    host.addController(this);
  }

  hostUpdate(): void {
    const args = this.#ports.args();
    if (args.length === this.#args.length && args.every((each, at) => each === this.#args[at])) return;
    this.#args = args;
    this.#abort.abort();
    this.isPending = true;
    this.error = undefined;
    if (args[0] !== undefined) void this.#read((this.#abort = new AbortController()).signal);
  }

  hostDisconnected(): void {
    this.#abort.abort();
    this.#args = [];
  }

  async #read(signal: AbortSignal): Promise<void> {
    const { read, done, failed } = this.#ports;
    try {
      const value = await read(signal);
      if (signal.aborted) return;
      this.isPending = false;
      done(value);
    } catch (error) {
      if (signal.aborted) return;
      this.isPending = false;
      this.error = error;
      failed(error);
    }
    this.#host.requestUpdate();
  }
}
