import { randomBytes } from 'node:crypto';
import type { Readable } from 'node:stream';

/** One object in a store. */
export interface StoredObject {
  readonly name: string;
  readonly changedAt: Date;
}

/**
 * Keeps bytes under names that the gateway makes; nothing that a citizen sent is ever part of a name. An object is there whole or
 * not at all, and never changes. Failures reject with the error of the file system or of the object store.
 */
export interface FileStore {
  /** Keeps bytes; once it resolves they outlast a power cut. */
  readonly put: (name: string, bytes: Buffer) => Promise<void>;
  /** The same with a file of this machine, which the store may take away. */
  readonly putFile: (name: string, path: string, size: number) => Promise<void>;
  /** @throws ObjectMissing */
  readonly read: (name: string) => Promise<Readable>;
  readonly has: (name: string) => Promise<boolean>;
  /** Deletes; what is not there is fine. */
  readonly remove: (names: readonly string[]) => Promise<void>;
  /** Everything whose name begins with two hexadecimal digits, leftovers of writes that never ended included. */
  readonly list: (prefix: string) => AsyncIterable<StoredObject>;
}

/** Nobody has an object of this name. */
export class ObjectMissing extends Error {
  override readonly name = 'ObjectMissing';
}

/** A name for a new object: 160 random bits, in letters that no file system folds. */
export function newObjectName(): string {
  return randomBytes(20).toString('hex');
}

/** The 256 beginnings of names. */
export const PREFIXES: readonly string[] = Array.from({ length: 256 }, (_, number) => number.toString(16).padStart(2, '0'));
