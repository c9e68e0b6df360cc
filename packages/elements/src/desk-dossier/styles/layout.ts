import { css } from 'lit';

export const layout = css`
  .head {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--dvc-space-2);
  }

  .title {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--dvc-space-2) var(--dvc-space-4);
  }

  #title {
    font-size: var(--dvc-font-size-xl);
  }

  .service,
  .strong,
  .part-name {
    font-weight: var(--dvc-font-weight-strong);
  }

  .facts {
    display: flex;
    flex-wrap: wrap;
    gap: var(--dvc-space-2) var(--dvc-space-8);
    padding: var(--dvc-space-3) var(--dvc-space-4);
    border: var(--dvc-border-width) solid var(--dvc-color-border);
    border-radius: var(--dvc-radius-md);
    background: var(--dvc-color-surface-sunken);
  }

  dt {
    color: var(--dvc-color-text-muted);
    font-size: var(--dvc-font-size-sm);
  }

  .facts dd > * {
    display: flex;
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: var(--dvc-space-2);
  }

  .button[aria-pressed='true'] {
    box-shadow: inset 0 0 0 2px currentcolor;
  }

  .act {
    padding: var(--dvc-space-4);
    border: var(--dvc-border-width-strong) solid var(--dvc-color-primary);
    border-radius: var(--dvc-radius-md);
  }

  .columns,
  .column,
  .viewer,
  .sides,
  .answers,
  .side {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: var(--dvc-space-3) var(--dvc-space-6);
  }

  .answers,
  .side,
  .preview {
    padding: var(--dvc-space-4);
    border: var(--dvc-border-width) solid var(--dvc-color-border);
    border-radius: var(--dvc-radius-md);
  }

  .answers {
    gap: var(--dvc-space-2);
  }

  .answer {
    padding-block-end: var(--dvc-space-1);
  }

  .answer dd {
    white-space: pre-line;
  }

  .part {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--dvc-space-1);
    padding-inline-start: var(--dvc-space-3);
    border-inline-start: var(--dvc-border-width-strong) solid var(--dvc-color-border);
  }

  .file-buttons {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--dvc-space-2);
  }

  .papers .file-buttons {
    display: flex;
    flex-wrap: wrap;
  }

  .file {
    justify-content: start;
    text-align: start;
  }

  .file[aria-pressed='true'] {
    border-color: var(--dvc-color-primary);
    background: var(--dvc-color-primary-soft);
  }

  .timeline {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--dvc-space-3);
    padding-inline-start: var(--dvc-space-4);
    border-inline-start: var(--dvc-border-width-strong) solid var(--dvc-color-border);
  }

  .side > .button {
    justify-self: start;
  }

  .words {
    white-space: pre-line;
  }

  .asked {
    padding-inline-start: var(--dvc-space-4);
    list-style: disc;
  }

  .numbered {
    list-style: decimal;
  }

  .card {
    padding-block: var(--dvc-space-2);
  }

  .card + .card {
    border-block-start: var(--dvc-border-width) solid var(--dvc-color-border);
  }

  .scroll {
    max-block-size: 480px;
    overflow: auto;
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

  @container (min-width: 900px) {
    .columns {
      grid-template-columns: minmax(0, 5fr) minmax(0, 6fr);
    }

    .viewer {
      position: sticky;
      inset-block-start: var(--dvc-space-3);
      align-self: start;
    }

    .sides {
      grid-template-columns: repeat(2, minmax(0, 1fr));
      grid-auto-rows: min-content;
    }

    .sides > :first-child {
      grid-row: 1 / span 4;
    }

    .sides > :not(:first-child) {
      grid-column: 2;
    }

    .answer {
      display: grid;
      grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
      gap: var(--dvc-space-3);
    }
  }

  @media (forced-colors: active) {
    .button[aria-pressed='true'] {
      outline: 3px solid Highlight;
    }
  }
`;
