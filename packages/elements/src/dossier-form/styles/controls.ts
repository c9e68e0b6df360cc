import { css } from 'lit';

export const controls = css`
  /* No grid: browsers lay out what stands in one together with all of it. */
  .field {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }

  .field:not(.parts) > :not(legend) + * {
    margin-block-start: var(--dvc-space-1);
  }

  .field[data-wrong]:not(.parts) {
    padding-inline-start: var(--dvc-space-3);
    border-inline-start: 4px solid var(--dvc-color-danger);
  }

  .parts,
  .row {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--dvc-space-4);
    min-inline-size: 0;
    margin: 0;
    padding: var(--dvc-space-3) var(--dvc-space-4) var(--dvc-space-4);
    border: var(--dvc-border-width) solid var(--dvc-color-border);
    border-radius: var(--dvc-radius-md);
  }

  .row {
    background: var(--dvc-color-surface-sunken);
  }

  label,
  legend {
    display: block;
    font-weight: var(--dvc-font-weight-strong);
  }

  legend {
    padding-inline: 0;
  }

  .parts > legend,
  .row > legend {
    padding-inline: var(--dvc-space-1);
    font-weight: var(--dvc-font-weight-bold);
  }

  .needed,
  .error {
    color: var(--dvc-color-danger);
  }

  .error {
    font-weight: var(--dvc-font-weight-strong);
  }

  .control {
    display: block;
    inline-size: 100%;
    min-block-size: var(--dvc-size-target);
    padding: var(--dvc-space-2) var(--dvc-space-3);
    border: var(--dvc-border-width) solid var(--dvc-color-border-strong);
    border-radius: var(--dvc-radius-sm);
    background: var(--dvc-color-surface);
    color: var(--dvc-color-text);
    font: inherit;
  }

  /* What is typed changes nothing outside: without this each key lays out the whole form anew. */
  input.control {
    contain: strict;
    block-size: max(var(--dvc-size-target), 2.75em);
  }

  .short {
    max-inline-size: 18em;
  }

  textarea.control {
    resize: vertical;
    field-sizing: content;
    min-block-size: 5em;
  }

  .control[aria-invalid] {
    border: var(--dvc-border-width-strong) solid var(--dvc-color-danger);
  }

  .control:read-only,
  .control:disabled {
    background: var(--dvc-color-surface-sunken);
  }

  .with-unit {
    display: flex;
    align-items: center;
    gap: var(--dvc-space-2);
  }

  .with-unit > span {
    flex: none;
  }

  .option {
    display: grid;
    grid-template-columns: 24px minmax(0, 1fr);
    gap: var(--dvc-space-3);
    align-items: start;
    min-block-size: var(--dvc-size-target);
    padding-block: 10px;
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

  button {
    min-block-size: var(--dvc-size-target);
    font: inherit;
    cursor: pointer;
  }

  .button {
    justify-self: start;
  }

  .primary {
    padding-inline: var(--dvc-space-6);
  }

  .danger {
    border-color: var(--dvc-color-danger);
    color: var(--dvc-color-danger);
  }

  .link-button {
    padding: 0;
    border: 0;
    background: none;
    color: var(--dvc-color-link);
    text-align: start;
    text-decoration: underline;
  }

  .row-actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--dvc-space-3);
  }
`;
