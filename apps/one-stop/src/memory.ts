import { createMemory } from '@dvcqg/site-parts/memory';

/** What the officer chose for the display. */
export const memory = createMemory('dvcqg.one-stop.');
