import { css } from 'lit';

export const own = css`
  /* Titles may take two lines, unlike codes. */
  .open {
    padding-block: var(--dvc-space-2);
  }

  .strong {
    font-weight: var(--dvc-font-weight-strong);
  }

  .words {
    white-space: pre-line;
  }

  .act,
  .original {
    padding: var(--dvc-space-4);
    border: var(--dvc-border-width) solid var(--dvc-color-border);
    border-radius: var(--dvc-radius-md);
  }

  .original {
    align-content: start;
    background: var(--dvc-color-surface-sunken);
  }

  .act {
    border: var(--dvc-border-width-strong) solid var(--dvc-color-primary);
  }

  .beside {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-items: start;
    gap: var(--dvc-space-4) var(--dvc-space-6);
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

  .muted {
    color: var(--dvc-color-text-muted);
    font-size: var(--dvc-font-size-sm);
  }

  .field input,
  textarea {
    inline-size: 100%;
    min-block-size: var(--dvc-size-target);
    padding: var(--dvc-space-2) var(--dvc-space-3);
    border: var(--dvc-border-width) solid var(--dvc-color-border-strong);
    border-radius: var(--dvc-radius-sm);
    background: var(--dvc-color-surface);
    color: inherit;
    font: inherit;
  }

  .button[aria-pressed='true'] {
    box-shadow: inset 0 0 0 2px currentcolor;
  }

  .trouble {
    display: grid;
    gap: var(--dvc-space-1);
    padding: var(--dvc-space-2) var(--dvc-space-3);
    background: var(--dvc-color-danger-soft);
  }

  .places {
    display: grid;
    gap: var(--dvc-space-1);
  }

  .places li,
  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--dvc-space-2) var(--dvc-space-3);
  }

  q {
    quotes: none;
  }

  mark {
    background: var(--dvc-color-surface);
    color: inherit;
    font-weight: var(--dvc-font-weight-bold);
    text-decoration: underline 2px;
  }

  .destination {
    display: grid;
    font-style: normal;
  }

  .line {
    grid-template-columns: minmax(0, 1fr);
    padding-inline-start: var(--dvc-space-3);
  }

  .line > :not(.pick) {
    grid-column: auto;
  }

  @container (min-width: 560px) and (max-width: 899px) {
    .line {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }

  @container (min-width: 900px) {
    .line {
      grid-template-columns: minmax(0, 5fr) minmax(0, 2.2fr) minmax(0, 2.4fr) minmax(0, 2.4fr);
    }

    .beside:has(> * + *) {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }

    .filters {
      grid-template-columns: minmax(240px, 2fr) repeat(4, minmax(120px, 1fr)) auto;
    }
  }

  @media (forced-colors: active) {
    .button[aria-pressed='true'] {
      outline: 3px solid Highlight;
    }
  }
`;
