import { createMemory } from '@dvcqg/site-parts/memory';

/** What the reader chose on an earlier page. */
export const memory = createMemory('dvcqg.portal.');
