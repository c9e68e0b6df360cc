import axe from 'axe-core';
import { afterEach, expect } from 'vitest';
import { page } from 'vitest/browser';

/** 320 px is the narrowest room that must do; the other is what a window of 1280 × 800 has left at a zoom of 200 %. */
const ROOMS = [
  [320, 800],
  [640, 400],
] as const;

/** The rules whose outcome depends on the room. All others ran when the story was rendered. */
const RULES_OF_SIZE = ['target-size', 'scrollable-region-focusable'];

// The story is still there after its test. Going through the rooms here costs milliseconds; a run for each costs as much again.
afterEach(async () => {
  for (const [width, height] of ROOMS) {
    await page.viewport(width, height);
    const { scrollWidth } = document.documentElement;
    expect.soft(scrollWidth, `The story scrolls sideways at ${width} px`).toBeLessThanOrEqual(width);
    const { violations } = await axe.run(document.body, { runOnly: { type: 'rule', values: RULES_OF_SIZE } });
    expect.soft(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`), `at ${width} px`).toEqual([]);
  }
});
