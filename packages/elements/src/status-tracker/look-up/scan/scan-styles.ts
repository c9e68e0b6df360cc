import { css } from 'lit';

export const scanStyles = css`
  .scan {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    justify-items: start;
    gap: var(--dvc-space-3);
    margin-block-start: var(--dvc-space-3);
    padding: var(--dvc-space-4);
    border: var(--dvc-border-width) solid var(--dvc-color-border);
    border-radius: var(--dvc-radius-md);
  }

  .scan video {
    inline-size: 100%;
    max-block-size: 60vh;
    border-radius: var(--dvc-radius-sm);
    background: var(--dvc-color-surface-sunken);
  }

  .scan .picture {
    position: relative;
    display: inline-flex;
    align-items: center;
    font-weight: var(--dvc-font-weight-normal);
  }

  /* Over its button, so that a press of assistive technology lands where it is seen. */
  .scan .picture input {
    position: absolute;
    inset: 0;
    padding: 0;
    opacity: 0;
    font-size: 0;
    cursor: pointer;
  }

  .scan .picture:has(:focus-visible) {
    outline: var(--dvc-focus-width) solid var(--dvc-color-focus);
    outline-offset: var(--dvc-focus-offset);
  }
`;
