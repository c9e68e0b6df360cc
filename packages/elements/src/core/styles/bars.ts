import { css } from 'lit';

/** Of `core/skeleton.ts`. */
export const bars = css`
  .bar {
    block-size: 1em;
    border-radius: var(--dvc-radius-sm);
    background: var(--dvc-color-surface-sunken);
    outline: var(--dvc-border-width) solid var(--dvc-color-border);
    outline-offset: calc(-1 * var(--dvc-border-width));
  }

  .bar[data-size='title'] {
    block-size: 2em;
  }

  .bar[data-size='short'] {
    inline-size: 60%;
  }

  .bar[data-size='block'] {
    block-size: 8em;
  }
`;
