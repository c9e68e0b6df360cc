import { css } from 'lit';

export const controls = css`
  .form {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--dvc-space-6);
    max-inline-size: 40em;
  }

  .field {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--dvc-space-1);
  }

  .field[data-wrong] {
    padding-inline-start: var(--dvc-space-3);
    border-inline-start: 4px solid var(--dvc-color-danger);
  }

  label {
    font-weight: var(--dvc-font-weight-strong);
  }

  .error {
    color: var(--dvc-color-danger);
    font-weight: var(--dvc-font-weight-strong);
  }

  input {
    inline-size: 100%;
    min-block-size: var(--dvc-size-target);
    padding-inline: var(--dvc-space-3);
    border: var(--dvc-border-width) solid var(--dvc-color-border-strong);
    border-radius: var(--dvc-radius-sm);
    background: var(--dvc-color-surface);
    color: inherit;
    font: inherit;
  }

  input[aria-invalid] {
    border-color: var(--dvc-color-danger);
  }

  #code {
    max-inline-size: 20em;
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--dvc-space-3);
  }

  .primary {
    padding-inline: var(--dvc-space-6);
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

  details p + p,
  slot[name='help']::slotted(*) {
    margin-block-start: var(--dvc-space-2);
  }

  progress {
    inline-size: 100%;
    accent-color: var(--dvc-color-primary);
  }

  .retry {
    margin-block-end: var(--dvc-space-4);
  }

  @media (forced-colors: active) {
    .primary {
      border-color: ButtonBorder;
    }
  }
`;
