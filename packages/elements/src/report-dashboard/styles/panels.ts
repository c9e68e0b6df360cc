import { css } from 'lit';

/** A chart with its words and tools, and its table. */
export const panels = css`
  .panel {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--dvc-space-3);
    position: relative;
    padding: var(--dvc-space-4);
    border: var(--dvc-border-width) solid var(--dvc-color-border);
    border-radius: var(--dvc-radius-md);
    background: var(--dvc-color-surface);
  }

  .panel > .heading {
    font-size: var(--dvc-font-size-lg);
  }

  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: var(--dvc-space-2);
    align-items: center;
  }

  .small {
    display: inline-flex;
    align-items: center;
    padding: var(--dvc-space-1) var(--dvc-space-3);
    border-color: var(--dvc-color-border);
    font-size: var(--dvc-font-size-sm);
    text-decoration: none;
  }

  .small[aria-pressed='true'] {
    border-color: var(--dvc-color-primary);
    background: var(--dvc-color-primary-soft);
    font-weight: var(--dvc-font-weight-strong);
  }

  .view[hidden] {
    display: none;
  }

  .table {
    overflow-x: auto;
  }

  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: var(--dvc-font-size-sm);
    font-variant-numeric: tabular-nums;
  }

  th,
  td {
    padding: var(--dvc-space-2) var(--dvc-space-3);
    border-block-end: var(--dvc-border-width) solid var(--dvc-color-border);
    text-align: start;
    vertical-align: top;
    overflow-wrap: normal;
  }

  thead th {
    background: var(--dvc-color-surface-sunken);
  }

  tbody th {
    min-inline-size: 9em;
    font-weight: var(--dvc-font-weight-normal);
  }

  .number {
    text-align: end;
    white-space: nowrap;
  }

  td.number {
    white-space: normal;
  }

  code {
    font-family: inherit;
    font-weight: var(--dvc-font-weight-strong);
  }

  summary {
    display: list-item;
    min-block-size: var(--dvc-size-target);
    padding-block: var(--dvc-space-2);
    cursor: pointer;
  }

  .all > summary {
    color: var(--dvc-color-link);
  }

  .group {
    border-block-end: var(--dvc-border-width) solid var(--dvc-color-border);
  }

  .group-name {
    font-weight: var(--dvc-font-weight-strong);
  }

  .group-points {
    color: var(--dvc-color-text-muted);
  }

  .skeleton {
    display: grid;
    gap: var(--dvc-space-3);
  }

  .place {
    min-block-size: 4em;
  }

  .place:has(> .picture) {
    min-block-size: 0;
  }
`;
