import { css } from 'lit';

/** On paper: no controls, everything opened, nothing torn apart. After all other styles. */
export const print = css`
  @media print {
    .screen-only {
      display: none;
    }

    .panel,
    .card,
    .row,
    tr {
      break-inside: avoid;
    }

    .columns,
    .stack {
      display: block;
    }

    .panel {
      margin-block-end: var(--dvc-space-4);
    }

    .table {
      overflow: visible;
    }

    details::details-content {
      content-visibility: visible;
      block-size: auto;
    }
  }
`;
