import type { FormFile, Upload } from '@dvcqg/openapi';
import { isApiError } from '@dvcqg/sdk';
import type { AttachmentPorts } from '../ports/ports.js';
import type { Attachment } from './attachment.js';
import type { AttachmentList } from './attachment-list.js';
import type { Outcome, Patience } from './upload-queue.js';

/** What is kept of a file besides what shows. */
export interface Source {
  /** As prepared; undefined when only the store has it. */
  blob?: Blob | undefined;
  url?: string | undefined;
  /** Its bytes are on the device. */
  isKept?: boolean;
  /** `Idempotency-Key` of its upload; another one when the gateway has forgotten the first. */
  operation: string;
}

interface TransferWorld {
  readonly ports: AttachmentPorts;
  readonly list: AttachmentList;
  readonly sourceOf: (key: string) => Source;
  /** What the device kept of it. */
  readonly keptBytes: (key: string) => Promise<Blob | undefined>;
  readonly onUrl: (key: string) => void;
  readonly onReady: (key: string, file: FormFile) => void;
  /** Nothing is left of a file of an earlier day. */
  readonly onLost: (key: string) => void;
  readonly onProgress: (key: string) => void;
  readonly patience: Patience;
}

export const uploadIdOf = (url: string | undefined): string | undefined => url?.split(/[?#]/, 1)[0]?.split('/').at(-1);

/** Brings one file to the gateway, and waits for its verdict. */
export class Transfer {
  readonly #world: TransferWorld;

  constructor(world: TransferWorld) {
    this.#world = world;
  }

  readonly run = async (key: string, signal: AbortSignal): Promise<Outcome> => {
    const item = this.#world.list.get(key);
    if (!item) return 'done';
    try {
      const upload = await this.#send(item, signal);
      if (upload) this.#conclude(key, await this.#verdict(key, upload, signal));
      return 'done';
    } catch (error) {
      return signal.aborted ? 'held' : this.#explain(key, error);
    }
  };

  async #send({ key, name, size }: Attachment, signal: AbortSignal): Promise<Upload | undefined> {
    const { ports, list, sourceOf, keptBytes, onUrl, onLost, onProgress } = this.#world;
    const source = sourceOf(key);
    const blob = source.blob ?? (await keptBytes(key));
    const id = uploadIdOf(source.url);
    if (!blob && id) return ports.look(id);
    if (!blob) return void onLost(key);
    list.state(key, { kind: 'sending', sent: 0, total: size });
    return ports.send({
      blob, name, signal,
      operation: source.operation,
      url: source.url,
      onUrl: (url) => {
        source.url = url;
        onUrl(key);
      },
      onProgress: (sent, total) => {
        if (signal.aborted) return;
        onProgress(key);
        list.state(key, sent < total ? { kind: 'sending', sent, total } : { kind: 'checking' });
      },
    });
  }

  /** Asks again, ever less often, while the gateway looks at the file. */
  async #verdict(key: string, sent: Upload, signal: AbortSignal): Promise<Upload> {
    const { ports, list, patience } = this.#world;
    let upload = sent;
    for (let delay = patience.first; upload.state === 'checking'; delay = Math.min(delay * 1.5, patience.longest)) {
      list.state(key, { kind: 'checking' });
      await rest(delay, signal);
      upload = await ports.look(upload.id);
      signal.throwIfAborted();
    }
    return upload;
  }

  #conclude(key: string, { id, name, size, state, mediaType = '', sha256, refusal }: Upload): void {
    const { list, onReady, onLost } = this.#world;
    if (state === 'receiving') return onLost(key); // its bytes are on no device of ours any more
    if (state === 'refused') return list.state(key, { kind: 'refused', why: refusal ?? 'damaged' });
    const file: FormFile = { uploadId: id, name, size, mediaType, ...(sha256 ? { sha256 } : {}) };
    list.change(key, { state: { kind: 'ready', file }, name, size, mediaType });
    onReady(key, file);
  }

  #explain(key: string, error: unknown): Outcome {
    const { list, sourceOf, onLost } = this.#world;
    const kind = isApiError(error) ? error.kind : undefined;
    if (kind === 'network' || kind === 'timeout' || kind === 'rate-limited' || kind === 'server') return 'again';
    const source = sourceOf(key);
    if (kind === 'not-found' && source.url) {
      // The gateway deletes what nobody claims. Begun anew as long as the bytes are here.
      source.url = undefined;
      source.operation = crypto.randomUUID();
      return 'again';
    }
    if (kind === 'unauthenticated') list.state(key, { kind: 'paused', why: 'session' });
    else if (isApiError(error) && error.status === 413) list.state(key, { kind: 'refused', why: 'too_large' });
    else if (kind === 'not-found') onLost(key);
    else list.state(key, { kind: 'failed', error });
    return 'held';
  }
}

const rest = (delay: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, delay);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(signal.reason as Error);
    }, { once: true });
  });
