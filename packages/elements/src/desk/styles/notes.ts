import { css } from 'lit';

/** Notes, badges, due dates, dialogs. */
export const notes = css`
  .notice {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--dvc-space-2);
  }

  .notice .button {
    justify-self: start;
  }

  .notice[data-kind='success'] {
    border-color: var(--dvc-color-success);
    background: var(--dvc-color-success-soft);
  }

  .notice .hint {
    color: inherit;
  }

  .badge {
    display: inline-block;
    padding: 0 var(--dvc-space-2);
    border: var(--dvc-border-width) solid currentcolor;
    border-radius: var(--dvc-radius-sm);
    background: var(--dvc-color-surface-sunken);
    font-size: var(--dvc-font-size-sm);
  }

  .badge[data-tone='attention'] {
    background: var(--dvc-color-warning-soft);
    font-weight: var(--dvc-font-weight-strong);
  }

  .badge[data-tone='waiting'] {
    background: var(--dvc-color-info-soft);
  }

  .badge[data-tone='done'] {
    background: var(--dvc-color-success-soft);
  }

  .due {
    display: inline-flex;
    align-items: center;
    gap: var(--dvc-space-1);
    font-weight: var(--dvc-font-weight-strong);
  }

  .sign {
    flex: none;
    inline-size: 16px;
    block-size: 16px;
    fill: none;
    stroke: currentcolor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .due[data-due='late'] {
    color: var(--dvc-color-danger);
  }

  .due[data-due='due_soon'] {
    color: var(--dvc-color-warning);
  }

  .due[data-due='on_time'] {
    color: var(--dvc-color-success);
  }

  .due[data-due='paused'] {
    color: var(--dvc-color-text-muted);
  }

  dialog {
    inline-size: min(640px, calc(100vw - 2 * var(--dvc-space-4)));
    max-block-size: calc(100vh - 2 * var(--dvc-space-4));
    padding: var(--dvc-space-6);
    border: var(--dvc-border-width) solid var(--dvc-color-border-strong);
    border-radius: var(--dvc-radius-md);
    background: var(--dvc-color-surface);
    color: var(--dvc-color-text);
    overflow: auto;
  }

  dialog::backdrop {
    background: rgb(0 0 0 / 50%);
  }

  .skeleton {
    display: grid;
    gap: var(--dvc-space-2);
  }

  .skeleton > span {
    block-size: 56px;
    border-radius: var(--dvc-radius-sm);
    background: var(--dvc-color-surface-sunken);
  }

  @media (forced-colors: active) {
    .notice,
    .primary {
      border: 2px solid;
    }
  }

  @media print {
    .screen-only {
      display: none;
    }
  }
`;
