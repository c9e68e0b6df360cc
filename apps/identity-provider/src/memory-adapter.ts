import type { Adapter, AdapterPayload } from 'oidc-provider';

interface Entry {
  readonly payload: AdapterPayload;
  readonly expiresAt: number;
}

/** What one provider keeps: in memory, gone with the process. */
export class MemoryStore {
  readonly #entries = new Map<string, Entry>();

  /** An adapter for one kind of thing. */
  adapter(kind: string): Adapter {
    const key = (id: string): string => `${kind}:${id}`;
    const find = async (id: string): Promise<AdapterPayload | undefined> => this.#get(key(id));
    return {
      find,
      findByUid: async (uid) => this.#where(kind, (payload) => payload.uid === uid)[0]?.[1],
      findByUserCode: async (userCode) => this.#where(kind, (payload) => payload.userCode === userCode)[0]?.[1],
      upsert: async (id, payload, expiresIn) => {
        this.#drop();
        this.#entries.set(key(id), { payload, expiresAt: expiresIn ? Date.now() + expiresIn * 1000 : Infinity });
      },
      consume: async (id) => {
        const payload = this.#get(key(id));
        if (payload) payload.consumed = Math.floor(Date.now() / 1000);
      },
      destroy: async (id) => void this.#entries.delete(key(id)),
      revokeByGrantId: async (grantId) => {
        for (const [name] of this.#where(kind, (payload) => payload.grantId === grantId)) this.#entries.delete(name);
      },
    };
  }

  #get(name: string): AdapterPayload | undefined {
    const entry = this.#entries.get(name);
    return entry && entry.expiresAt > Date.now() ? entry.payload : undefined;
  }

  #where(kind: string, fits: (payload: AdapterPayload) => boolean): [string, AdapterPayload][] {
    return [...this.#entries].filter(([name, { payload }]) => name.startsWith(`${kind}:`) && fits(payload)).map(([name, { payload }]) => [name, payload]);
  }

  #drop(): void {
    for (const [name, { expiresAt }] of this.#entries) if (expiresAt <= Date.now()) this.#entries.delete(name);
  }
}
