import { css } from 'lit';

export const filters = css`
  .tabs {
    display: flex;
    flex-wrap: wrap;
    gap: var(--dvc-space-2);
  }

  .tab {
    display: inline-flex;
    align-items: center;
    gap: var(--dvc-space-2);
    min-block-size: var(--dvc-size-target);
    padding: var(--dvc-space-1) var(--dvc-space-3);
    border: var(--dvc-border-width) solid var(--dvc-color-border-strong);
    border-radius: var(--dvc-radius-md);
    background: var(--dvc-color-surface);
    color: var(--dvc-color-text);
    font: inherit;
    cursor: pointer;
  }

  .tab:hover {
    background: var(--dvc-color-surface-hover);
  }

  .tab[aria-pressed='true'] {
    border-color: var(--dvc-color-primary);
    background: var(--dvc-color-primary-soft);
    box-shadow: inset 0 -3px 0 var(--dvc-color-primary);
    font-weight: var(--dvc-font-weight-strong);
  }

  .tab-count {
    font-variant-numeric: tabular-nums;
    font-weight: var(--dvc-font-weight-bold);
  }

  .tab-late {
    padding: 0 var(--dvc-space-2);
    border-radius: var(--dvc-radius-sm);
    background: var(--dvc-color-danger-soft);
    color: var(--dvc-color-danger);
    font-size: var(--dvc-font-size-sm);
    font-weight: var(--dvc-font-weight-strong);
  }

  .filters {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--dvc-space-2) var(--dvc-space-4);
    align-items: end;
  }

  .filter label {
    font-size: var(--dvc-font-size-sm);
  }

  .more summary {
    min-block-size: var(--dvc-size-target);
    padding-block: 9px;
    color: var(--dvc-color-link);
    cursor: pointer;
  }

  .more-fields {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 200px), 1fr));
    gap: var(--dvc-space-2) var(--dvc-space-4);
    padding-block-end: var(--dvc-space-2);
  }

  @container (min-width: 720px) {
    .filters {
      grid-template-columns: minmax(240px, 2fr) minmax(150px, 1fr) minmax(180px, 1fr) auto;
    }

    .more {
      grid-column: 1 / -2;
    }

    .filters > .button {
      grid-column: -2;
      align-self: start;
    }
  }

  @media (forced-colors: active) {
    .tab[aria-pressed='true'] {
      border: 3px solid Highlight;
    }
  }
`;
