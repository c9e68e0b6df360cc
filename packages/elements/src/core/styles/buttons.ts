import { css } from 'lit';

export const buttons = css`
  .button {
    min-block-size: var(--dvc-size-target);
    padding: var(--dvc-space-2) var(--dvc-space-4);
    border: var(--dvc-border-width) solid var(--dvc-color-border-strong);
    border-radius: var(--dvc-radius-md);
    background: var(--dvc-color-surface);
    color: var(--dvc-color-text);
    font: inherit;
    cursor: pointer;
  }

  .button:hover {
    background: var(--dvc-color-surface-hover);
  }

  .primary {
    border-color: transparent;
    background: var(--dvc-color-primary);
    color: var(--dvc-color-on-primary);
    font-weight: var(--dvc-font-weight-strong);
    forced-color-adjust: none; /* the browser would put its own plate behind words that are of its colour already */
  }

  .primary:hover {
    background: var(--dvc-color-primary-hover);
  }
`;
