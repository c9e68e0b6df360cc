// What is kept on the device is sealed: AES-256-GCM under a key of its own for each draft.
const KEY_BYTES = 32;
const IV_BYTES = 12;

/** Bytes that say nothing without their key, and show when they were changed. */
export interface Sealed {
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly bytes: ArrayBuffer;
}

export const randomBytes = (count: number): Uint8Array<ArrayBuffer> => crypto.getRandomValues(new Uint8Array(count));

/** 256 random bits as 43 signs of base64url: a seal key, or an `Applicant-Key`. */
export const newSecret = (): string => encode(randomBytes(KEY_BYTES));

const encode = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes)).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');

const decode = (text: string): Uint8Array<ArrayBuffer> => Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (sign) => sign.charCodeAt(0));

const keyOf = (sealKey: string): Promise<CryptoKey> => crypto.subtle.importKey('raw', decode(sealKey), 'AES-GCM', false, ['encrypt', 'decrypt']);

const rulesOf = (iv: Uint8Array<ArrayBuffer>, id: string): AesGcmParams => ({ name: 'AES-GCM', iv, additionalData: new TextEncoder().encode(id) });

/** Seals bytes. `id` of what they are: one thing's bytes cannot be passed off as another's. */
export const sealBytes = async (sealKey: string, id: string, content: BufferSource): Promise<Sealed> => {
  const iv = randomBytes(IV_BYTES);
  return { iv, bytes: await crypto.subtle.encrypt(rulesOf(iv, id), await keyOf(sealKey), content) };
};

/** Opens what was sealed; undefined with another key, or when the bytes were changed. */
export const unsealBytes = async (sealKey: string, id: string, { iv, bytes }: Sealed): Promise<ArrayBuffer | undefined> => {
  try {
    return await crypto.subtle.decrypt(rulesOf(iv, id), await keyOf(sealKey), bytes);
  } catch {
    return undefined;
  }
};

/** Seals a draft, or other content that JSON can hold. */
export const seal = (sealKey: string, id: string, content: unknown): Promise<Sealed> => sealBytes(sealKey, id, new TextEncoder().encode(JSON.stringify(content)));

/** Opens what `seal` sealed; undefined with another key, or when the bytes were changed. */
export const unseal = async (sealKey: string, id: string, sealed: Sealed): Promise<unknown> => {
  const bytes = await unsealBytes(sealKey, id, sealed);
  return bytes && (JSON.parse(new TextDecoder().decode(bytes)) as unknown);
};
