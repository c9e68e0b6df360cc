import { css } from 'lit';
import { desk } from '../desk/styles/desk.js';

const own = css`
  .root {
    gap: var(--dvc-space-6);
  }

  .filters {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 180px), 1fr));
    gap: var(--dvc-space-2) var(--dvc-space-4);
    align-items: end;
  }

  .wide {
    grid-column: 1 / -1;
  }

  .list {
    border-block-start: var(--dvc-border-width) solid var(--dvc-color-border);
  }

  .list[aria-busy='true'] {
    opacity: 0.6;
  }

  .rating,
  .summary {
    padding: var(--dvc-space-3) var(--dvc-space-3) var(--dvc-space-3) var(--dvc-space-2);
    border-block-end: var(--dvc-border-width) solid var(--dvc-color-border);
    border-inline-start: 4px solid transparent;
  }

  .rating {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--dvc-space-1) var(--dvc-space-4);
  }

  .rating[data-bad] {
    border-inline-start-color: var(--dvc-color-warning);
  }

  .tight {
    gap: var(--dvc-space-1);
  }

  .level {
    display: flex;
    gap: var(--dvc-space-2);
    align-items: center;
    align-self: start;
  }

  .face {
    flex: none;
    inline-size: 32px;
    block-size: 32px;
    fill: none;
    stroke: currentcolor;
    stroke-width: 2.5;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .open {
    display: inline-flex;
    align-items: center;
    min-block-size: var(--dvc-size-target);
    font-weight: var(--dvc-font-weight-strong);
  }

  blockquote {
    margin: 0;
    padding: var(--dvc-space-1) var(--dvc-space-3);
    border-inline-start: 3px solid var(--dvc-color-border-strong);
    background: var(--dvc-color-surface-sunken);
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }

  .badge[data-grade='excellent'],
  .badge[data-grade='good'] {
    background: var(--dvc-color-success-soft);
  }

  .badge[data-grade='average'],
  .badge[data-grade='weak'] {
    background: var(--dvc-color-warning-soft);
  }

  summary {
    min-block-size: var(--dvc-size-target);
    padding-block: 9px;
    color: var(--dvc-color-link);
    cursor: pointer;
  }

  .tables {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 280px), 1fr));
    gap: var(--dvc-space-3) var(--dvc-space-6);
    align-items: start;
  }

  table {
    inline-size: 100%;
    border-collapse: collapse;
  }

  th,
  td {
    padding: var(--dvc-space-1) var(--dvc-space-2);
    border-block-end: var(--dvc-border-width) solid var(--dvc-color-border);
    text-align: start;
    vertical-align: top;
  }

  tbody th {
    font-weight: var(--dvc-font-weight-normal);
  }

  .number {
    text-align: end;
    font-variant-numeric: tabular-nums;
  }

  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--dvc-space-2) var(--dvc-space-4);
  }

  .empty {
    padding: var(--dvc-space-6) var(--dvc-space-3);
    color: var(--dvc-color-text-muted);
    text-align: center;
  }

  @container (min-width: 640px) {
    .rating {
      grid-template-columns: 190px minmax(0, 1fr);
    }
  }

  @media (forced-colors: active) {
    .rating[data-bad] {
      border-inline-start: 4px double CanvasText;
    }
  }

  @media print {
    .rating,
    .summary {
      break-inside: avoid;
    }
  }
`;

export const styles = [desk, own];
