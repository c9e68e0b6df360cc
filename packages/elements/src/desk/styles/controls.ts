import { css } from 'lit';

/** What the desk's elements have in common: dense, but every target can be hit and every line read. */
export const controls = css`
  :host {
    container-type: inline-size;
  }

  :host([hidden]),
  [hidden] {
    display: none !important;
  }

  p,
  dl,
  dd,
  ul,
  ol,
  fieldset {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }

  ul,
  ol {
    list-style: none;
  }

  .heading {
    margin: 0;
    font-size: var(--dvc-font-size-lg);
    font-weight: var(--dvc-font-weight-bold);
    line-height: var(--dvc-line-height-heading);
  }

  .stack {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--dvc-space-3);
  }

  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--dvc-space-2) var(--dvc-space-3);
  }

  .hint {
    color: var(--dvc-color-text-muted);
    font-size: var(--dvc-font-size-sm);
  }

  .code {
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }

  a {
    color: var(--dvc-color-link);
  }

  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: var(--dvc-space-2);
    padding-block: var(--dvc-space-1);
    text-decoration: none;
  }

  .danger {
    border-color: var(--dvc-color-danger);
    color: var(--dvc-color-danger);
  }

  .button:disabled {
    border-color: var(--dvc-color-border);
    background: none;
    color: var(--dvc-color-text-muted);
    cursor: default;
  }

  .button[aria-disabled='true'] {
    opacity: 0.65;
    cursor: progress;
  }

  label,
  legend {
    display: block;
    padding: 0;
    font-weight: var(--dvc-font-weight-strong);
  }

  .control {
    display: block;
    inline-size: 100%;
    min-block-size: var(--dvc-size-target);
    padding: var(--dvc-space-1) var(--dvc-space-3);
    border: var(--dvc-border-width) solid var(--dvc-color-border-strong);
    border-radius: var(--dvc-radius-sm);
    background: var(--dvc-color-surface);
    color: var(--dvc-color-text);
    font: inherit;
  }

  textarea.control {
    min-block-size: 6em;
    resize: vertical;
    field-sizing: content;
  }

  .control[aria-invalid='true'] {
    border: var(--dvc-border-width-strong) solid var(--dvc-color-danger);
  }

  .option {
    display: grid;
    grid-template-columns: 24px minmax(0, 1fr);
    gap: var(--dvc-space-3);
    align-items: start;
    min-block-size: var(--dvc-size-target);
    padding-block: 9px;
    font-weight: var(--dvc-font-weight-normal);
    cursor: pointer;
  }

  input[type='radio'],
  input[type='checkbox'] {
    inline-size: 24px;
    block-size: 24px;
    margin: 0;
    accent-color: var(--dvc-color-primary);
  }

  .error {
    color: var(--dvc-color-danger);
    font-weight: var(--dvc-font-weight-strong);
  }

  .needed {
    color: var(--dvc-color-danger);
  }
`;
