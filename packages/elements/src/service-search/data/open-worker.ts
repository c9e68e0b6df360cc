type WorkerConstructor = new (address: URL, options: WorkerOptions) => object;

interface WorkerPolicy {
  createScriptURL(address: string): unknown;
}

interface TrustedTypes {
  createPolicy(name: string, rules: WorkerPolicy): WorkerPolicy;
}

const POLICY = 'dvcqg-worker';

// A policy's name may be used once a page unless the page allows duplicates, so the policy is made once a page as well.
let policy: WorkerPolicy | undefined;

/** The address as a page with Trusted Types wants it. Throws where the page allows no policy of this name. */
const trusted = (address: URL): string => {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  policy ??= trustedTypes?.createPolicy(POLICY, {
    createScriptURL: (text) => {
      if (text !== address.href) throw new TypeError('Not the address of the search worker');
      return text;
    },
  });
  return (policy?.createScriptURL(address.href) ?? address.href) as string;
};

/** Starts a worker as `Worker` does, where a page may: a script from another origin may not, so it does not try. */
class TrustedWorker {
  constructor(address: URL, options: WorkerOptions) {
    if (address.origin !== location.origin) throw new DOMException('The script comes from another origin', 'SecurityError');
    return new globalThis.Worker(trusted(address), options);
  }
}

// Bundlers look for exactly these words, `new Worker(new URL(…, import.meta.url))`, and bundle the worker then.
const open = (Worker: WorkerConstructor): object =>
  new Worker(new URL('./search-worker.js', import.meta.url), { type: 'module' });

/**
 * Starts the search's worker.
 * @throws when the page's origin or policy forbids it; it may also fail later, by an `error` event
 */
export const openWorker = (): Worker => open(TrustedWorker) as Worker;
