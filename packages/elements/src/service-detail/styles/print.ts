import { css } from 'lit';

/** On paper: all cases and whole texts, no controls, the page's address. */
export const print = css`
  @media print {
    .screen-only,
    .actions,
    .link-button,
    .status {
      display: none;
    }

    .print-only {
      display: block;
    }

    .fold[data-folded] {
      max-block-size: none;
      overflow: visible;
      mask-image: none;
    }

    .case[data-elsewhere] {
      display: grid;
    }

    .case-name {
      margin-block-start: 12pt;
      break-after: avoid;
    }

    .heading {
      break-after: avoid;
    }

    .paper,
    tr {
      break-inside: avoid;
    }
  }
`;
