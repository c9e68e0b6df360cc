import { css } from 'lit';

/** Rows of a ranking, and what orders them. */
export const ranking = css`
  fieldset {
    display: flex;
    flex-wrap: wrap;
    gap: var(--dvc-space-2);
    margin: 0;
    padding: 0;
    border: 0;
  }

  .segment {
    position: relative;
    display: flex;
    align-items: center;
    min-block-size: var(--dvc-size-target);
    padding-inline: var(--dvc-space-3);
    border: var(--dvc-border-width) solid var(--dvc-color-border-strong);
    border-radius: var(--dvc-radius-md);
    cursor: pointer;
  }

  .segment input {
    margin-inline-end: var(--dvc-space-2);
    accent-color: var(--dvc-color-primary);
  }

  .segment:has(:checked) {
    background: var(--dvc-color-primary-soft);
    font-weight: var(--dvc-font-weight-strong);
  }

  .segment:has(:focus-visible) {
    outline: var(--dvc-focus-width) solid var(--dvc-color-focus);
    outline-offset: var(--dvc-focus-offset);
  }

  .rows {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .row {
    display: grid;
    grid-template-columns: 2em minmax(0, 1fr) auto;
    gap: 0 var(--dvc-space-2);
    align-items: center;
    padding-block: var(--dvc-space-2);
    border-block-end: var(--dvc-border-width) solid var(--dvc-color-border);
  }

  .rank {
    color: var(--dvc-color-text-muted);
    font-variant-numeric: tabular-nums;
  }

  .row-value {
    max-inline-size: 12em;
    font-variant-numeric: tabular-nums;
    text-align: end;
  }

  .row-value[data-missing] {
    color: var(--dvc-color-text-muted);
    font-size: var(--dvc-font-size-sm);
    font-weight: var(--dvc-font-weight-normal);
  }

  .rank-bar {
    grid-column: 2 / -1;
    inline-size: 100%;
    block-size: 10px;
  }

  .rank-track {
    fill: var(--dvc-color-surface-sunken);
  }

  .rank-fill {
    fill: var(--dvc-color-primary);
  }

  .row-more {
    grid-column: 2 / -1;
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--dvc-space-4);
    color: var(--dvc-color-text-muted);
    font-size: var(--dvc-font-size-sm);
  }

  @media (forced-colors: active) {
    .rank-track {
      fill: Canvas;
      stroke: CanvasText;
    }

    .rank-fill {
      fill: CanvasText;
    }
  }
`;
