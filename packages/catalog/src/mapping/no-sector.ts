import type { NamedCode } from '@dvcqg/openapi';

/** Where a service goes whose export names no sector, so that lists and filters still hold it. */
export const NO_SECTOR: NamedCode = { code: 'khac', name: 'Lĩnh vực khác' };
