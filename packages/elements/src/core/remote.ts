import { Task, TaskStatus, type TaskConfig } from '@lit/task';
import type { ReactiveControllerHost } from 'lit';

/** A `Task` that is aborted when its element leaves the page, and runs again when it comes back. */
export class Remote<Args extends readonly unknown[], Value> extends Task<Args, Value> {
  #interrupted = false;

  constructor(host: ReactiveControllerHost, config: TaskConfig<Args, Value>) {
    super(host, config);
    host.addController({
      hostConnected: () => {
        if (this.#interrupted) void this.run();
        this.#interrupted = false;
      },
      hostDisconnected: () => {
        this.#interrupted = this.status === TaskStatus.PENDING;
        this.abort();
      },
    });
  }
}
