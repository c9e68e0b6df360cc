import { css } from 'lit';

/** Cards where there is little room, a table where there is enough. */
export const table = css`
  table,
  tbody,
  tr,
  th,
  td {
    display: block;
    text-align: start;
    font-weight: inherit;
  }

  thead {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }

  tbody {
    border: var(--dvc-border-width) solid var(--dvc-color-border);
    border-radius: var(--dvc-radius-md);
    overflow: hidden;
  }

  tbody + tbody {
    margin-block-start: var(--dvc-space-4);
  }

  tbody th {
    padding: var(--dvc-space-2) var(--dvc-space-4);
    background: var(--dvc-color-surface-sunken);
    font-weight: var(--dvc-font-weight-strong);
  }

  td {
    padding: var(--dvc-space-2) var(--dvc-space-4);
  }

  tr + tr {
    border-block-start: var(--dvc-border-width) solid var(--dvc-color-border);
  }

  .cell-label {
    display: block;
    color: var(--dvc-color-text-muted);
    font-size: var(--dvc-font-size-sm);
  }

  .fee + .fee {
    margin-block-start: var(--dvc-space-2);
  }

  @container (min-width: 640px) {
    table {
      display: table;
      inline-size: 100%;
      border-collapse: collapse;
      table-layout: fixed;
    }

    thead {
      position: static;
      display: table-header-group;
      clip-path: none;
    }

    tbody {
      display: table-row-group;
    }

    tr {
      display: table-row;
    }

    tbody th,
    th,
    td {
      display: table-cell;
      padding: var(--dvc-space-3) var(--dvc-space-4);
      border: var(--dvc-border-width) solid var(--dvc-color-border);
      vertical-align: top;
    }

    thead th {
      background: var(--dvc-color-surface-sunken);
      font-weight: var(--dvc-font-weight-strong);
    }

    th:first-child {
      inline-size: 24%;
    }

    .cell-label {
      display: none;
    }
  }
`;
