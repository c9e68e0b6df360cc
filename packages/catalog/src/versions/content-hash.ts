import { createHash } from 'node:crypto';
import type { Service } from '@dvcqg/openapi';

/** Keys in one order, so that equal content gives equal text. */
function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, item]) => [key, canonical(item)]));
}

/** Short hash (16 hex digits of SHA-256) of any JSON value, independent of the order of keys. */
export function hashOf(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(canonical(value))).digest('hex').slice(0, 16);
}

/**
 * Hash of what a procedure says. Left out is what the portal adds or what tells nothing new: version, keywords, life
 * events, and the moment of the last change. Equal hashes mean that no new version is due.
 */
export function contentHash(service: Service): string {
  const { version: _version, isCurrent: _isCurrent, keywords: _keywords, lifeEvents: _lifeEvents, updatedAt: _updatedAt, ...content } = service;
  return hashOf(content);
}
