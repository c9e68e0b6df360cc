import { css } from 'lit';

export const roomStyles = css`
  article,
  section,
  details {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--dvc-space-4);
  }

  article {
    gap: var(--dvc-space-6);
  }

  ul,
  dl,
  dd {
    margin: 0;
    padding: 0;
  }

  ul {
    list-style: none;
  }

  .heading {
    margin: 0;
    font-size: var(--dvc-font-size-lg);
    font-weight: var(--dvc-font-weight-bold);
    line-height: var(--dvc-line-height-heading);
    scroll-margin-block-start: var(--dvc-space-4);
  }

  #title {
    font-size: var(--dvc-font-size-xl);
    text-wrap: pretty;
  }

  .way .heading {
    font-size: var(--dvc-font-size);
  }

  .notice {
    display: grid;
    gap: var(--dvc-space-2);
  }

  article .notice {
    margin: 0;
  }

  .notice .muted {
    color: inherit;
  }

  .card {
    --tone: var(--dvc-color-info);
    display: grid;
    gap: var(--dvc-space-2);
    padding: var(--dvc-space-4);
    border: var(--dvc-border-width) solid var(--tone);
    border-inline-start-width: 6px;
    border-radius: var(--dvc-radius-md);
    background: var(--dvc-color-info-soft);
  }

  .card[data-tone='warning'] {
    --tone: var(--dvc-color-warning);
    background: var(--dvc-color-warning-soft);
  }

  .card[data-tone='success'] {
    --tone: var(--dvc-color-success);
    background: var(--dvc-color-success-soft);
  }

  .card .heading {
    color: var(--tone);
  }

  dl {
    display: grid;
    gap: var(--dvc-space-3) var(--dvc-space-6);
  }

  dt {
    color: var(--dvc-color-text-muted);
    font-size: var(--dvc-font-size-sm);
  }

  dd {
    font-weight: var(--dvc-font-weight-strong);
  }

  .amount {
    font-size: var(--dvc-font-size-lg);
  }

  .ways {
    display: grid;
    gap: var(--dvc-space-4);
  }

  .way,
  .bill {
    display: grid;
    align-content: start;
    gap: var(--dvc-space-2);
    padding: var(--dvc-space-4);
    border: var(--dvc-border-width) solid var(--dvc-color-border);
    border-radius: var(--dvc-radius-md);
  }

  .bills {
    display: grid;
    gap: var(--dvc-space-3);
  }

  .what {
    font-weight: var(--dvc-font-weight-strong);
  }

  .badge {
    padding: 2px var(--dvc-space-2);
    border: var(--dvc-border-width) solid var(--dvc-color-success);
    border-radius: var(--dvc-radius-sm);
    background: var(--dvc-color-success-soft);
    color: var(--dvc-color-success);
    font-size: var(--dvc-font-size-sm);
  }

  .lines {
    display: grid;
    gap: var(--dvc-space-1);
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--dvc-space-3);
  }

  .actions:empty {
    display: none;
  }

  .button[aria-disabled='true'] {
    cursor: progress;
  }

  summary {
    inline-size: fit-content;
    min-block-size: var(--dvc-size-target);
    padding-block: 10px;
    color: var(--dvc-color-link);
    cursor: pointer;
  }

  .transfer {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--dvc-space-4) var(--dvc-space-6);
  }

  .code-side {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--dvc-space-3);
  }

  /* A camera needs black on white, whatever the theme. */
  .qr {
    inline-size: 100%;
    max-inline-size: 300px;
    border: var(--dvc-border-width) solid var(--dvc-color-border);
    border-radius: var(--dvc-radius-sm);
    forced-color-adjust: none;
  }

  .paper {
    fill: white;
  }

  .ink {
    fill: black;
  }

  .to-type {
    align-content: start;
  }

  .to-type dd {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--dvc-space-2) var(--dvc-space-3);
  }

  .code {
    user-select: all;
  }

  .small {
    padding-block: 0;
  }

  @container (min-width: 600px) {
    [part='facts'] {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }

    .ways {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }

    .transfer {
      grid-template-columns: 300px minmax(0, 1fr);
    }

    .transfer > .muted {
      grid-column: 1 / -1;
    }
  }

  @media (forced-colors: active) {
    .primary {
      border-color: ButtonBorder;
    }
  }

  @media print {
    .screen-only {
      display: none !important;
    }

    article {
      break-inside: avoid;
    }
  }
`;
