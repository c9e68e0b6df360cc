import { css } from 'lit';

/** On paper: no controls, formulas opened, nothing torn apart. After all other styles. */
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

    .group::details-content {
      content-visibility: visible;
      block-size: auto;
    }
  }
`;
