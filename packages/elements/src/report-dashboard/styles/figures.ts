import { css } from 'lit';

/** The main figures as cards. */
export const figures = css`
  .figures {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--dvc-space-3);
  }

  .figures .heading {
    font-size: var(--dvc-font-size-xl);
  }

  .cards {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(15em, 100%), 1fr));
    gap: var(--dvc-space-4);
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .card {
    padding: var(--dvc-space-4);
    border: var(--dvc-border-width) solid var(--dvc-color-border);
    border-block-start: 4px solid var(--dvc-color-primary);
    border-radius: var(--dvc-radius-md);
    background: var(--dvc-color-surface);
  }

  .card-value {
    font-size: var(--dvc-font-size-2xl);
    font-weight: var(--dvc-font-weight-bold);
    font-variant-numeric: tabular-nums;
    line-height: 1.3;
  }

  .card-value[data-missing] {
    color: var(--dvc-color-text-muted);
    font-size: var(--dvc-font-size);
    line-height: var(--dvc-line-height-text);
  }

  .of {
    color: var(--dvc-color-text-muted);
    font-size: var(--dvc-font-size-lg);
    font-weight: var(--dvc-font-weight-normal);
  }

  .card-name {
    font-weight: var(--dvc-font-weight-strong);
  }
`;
