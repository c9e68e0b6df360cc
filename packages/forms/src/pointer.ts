/** JSON pointers (RFC 6901) into answers and definitions. */
export function pointerOf(...segments: readonly (string | number)[]): string {
  let pointer = '';
  for (const segment of segments) {
    const needsEscape = typeof segment === 'string' && (segment.includes('~') || segment.includes('/'));
    pointer += `/${needsEscape ? segment.replaceAll('~', '~0').replaceAll('/', '~1') : segment}`;
  }
  return pointer;
}

/** The segments of a pointer; null when it is not one. */
export function segmentsOf(pointer: string): string[] | null {
  if (pointer === '') return [];
  if (!pointer.startsWith('/')) return null;
  return pointer.slice(1).split('/').map((segment) => segment.replaceAll('~1', '/').replaceAll('~0', '~'));
}
