import { css } from 'lit';

/** On paper: the answers, without controls. */
export const print = css`
  @media print {
    .screen-only,
    .steps,
    .status {
      display: none;
    }

    .heading {
      break-after: avoid;
    }

    .answer {
      break-inside: avoid;
    }
  }
`;
