type WorkerConstructor = new (address: URL, options: WorkerOptions) => object;

interface WorkerPolicy {
  createScriptURL(address: string): unknown;
}

interface TrustedTypes {
  createPolicy(name: string, rules: WorkerPolicy): WorkerPolicy;
}

const POLICY = 'dvcqg-pdf-worker';

/** Starts a worker as `Worker` does, also where a page wants to know by whom addresses of scripts were made. */
class TrustedWorker {
  constructor(address: URL, options: WorkerOptions) {
    const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
    const policy = trustedTypes?.createPolicy(POLICY, { createScriptURL: (text) => text });
    return new globalThis.Worker((policy?.createScriptURL(address.href) ?? address) as string, options);
  }
}

// Bundlers look for exactly these words, `new Worker(new URL(…, import.meta.url))`, and bundle the worker then.
const open = (Worker: WorkerConstructor): object => new Worker(new URL('./pdf-worker.js', import.meta.url), { type: 'module' });

/** @throws when the page's origin or policy forbids workers */
export const openPdfWorker = (): Worker => open(TrustedWorker) as Worker;
