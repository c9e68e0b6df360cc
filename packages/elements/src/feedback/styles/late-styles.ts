import { css } from 'lit';

/** Of what comes after the first fields. */
export const lateStyles = css`
  .heading {
    margin: 0;
    font-size: var(--dvc-font-size-lg);
    font-weight: var(--dvc-font-weight-bold);
    line-height: var(--dvc-line-height-heading);
  }

  .form > :first-child,
  .trouble,
  .sender,
  .receipt,
  .stack {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--dvc-space-3);
  }

  .form .notice,
  .receipt .notice,
  .stack .notice {
    margin: 0;
  }

  ul,
  dl,
  dd {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .trouble {
    gap: var(--dvc-space-1);
    margin-block-start: var(--dvc-space-1);
    padding: var(--dvc-space-2) var(--dvc-space-3);
    border-inline-start: 4px solid var(--dvc-color-warning);
    background: var(--dvc-color-warning-soft);
  }

  [data-wrong] .trouble {
    border-color: var(--dvc-color-danger);
    background: var(--dvc-color-danger-soft);
  }

  .trouble .muted,
  .notice .muted {
    color: inherit;
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
    padding-inline: 2px;
    background: var(--dvc-color-surface);
    color: inherit;
    font-weight: var(--dvc-font-weight-bold);
    text-decoration: underline 2px;
  }

  .destination {
    display: grid;
    font-style: normal;
  }

  .matter {
    margin-block-start: var(--dvc-space-2);
    font-weight: var(--dvc-font-weight-strong);
  }

  .counter {
    margin-block-start: calc(-1 * var(--dvc-space-4));
    min-block-size: 1.5em;
    color: var(--dvc-color-text-muted);
    font-size: var(--dvc-font-size-sm);
  }

  .counter[data-enough] {
    color: var(--dvc-color-success);
  }

  .sender {
    gap: var(--dvc-space-4);
    padding: var(--dvc-space-4);
    border: var(--dvc-border-width) solid var(--dvc-color-border);
    border-radius: var(--dvc-radius-md);
  }

  .sender legend {
    margin: 0;
    padding-inline: var(--dvc-space-1);
  }

  .two {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(16em, 100%), 1fr));
    gap: var(--dvc-space-4);
    align-items: end;
  }

  .check {
    display: flex;
    align-items: start;
    gap: var(--dvc-space-3);
    min-block-size: var(--dvc-size-target);
    padding-block: 9px;
    cursor: pointer;
  }

  summary {
    inline-size: fit-content;
    min-block-size: var(--dvc-size-target);
    padding-block: 9px;
    color: var(--dvc-color-link);
    cursor: pointer;
  }

  .error {
    color: var(--dvc-color-danger);
    font-weight: var(--dvc-font-weight-strong);
  }

  .link {
    min-block-size: var(--dvc-size-target);
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
    text-decoration: underline;
    cursor: pointer;
  }

  .receipt,
  .standing {
    gap: var(--dvc-space-4);
    max-inline-size: 44em;
    padding: var(--dvc-space-4);
    border: var(--dvc-border-width) solid var(--dvc-color-border);
    border-inline-start: 6px solid var(--tone, var(--dvc-color-success));
    border-radius: var(--dvc-radius-md);
  }

  dl {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--dvc-space-3);
  }

  dt {
    color: var(--dvc-color-text-muted);
    font-size: var(--dvc-font-size-sm);
  }

  dd {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--dvc-space-2) var(--dvc-space-3);
    font-weight: var(--dvc-font-weight-strong);
  }

  .code {
    font-family: ui-monospace, monospace;
  }

  .link-on-paper {
    display: none;
  }

  a {
    color: var(--dvc-color-link);
  }

  .button[aria-disabled='true'] {
    cursor: progress;
    opacity: 0.7;
  }

  @media (forced-colors: active) {
    .primary,
    .notice,
    .trouble {
      border: 2px solid;
    }

    [aria-current] {
      border: 3px solid Highlight;
    }
  }

  @media print {
    .screen-only,
    .views,
    .form {
      display: none;
    }

    .link-on-paper {
      display: block;
    }
  }
`;
