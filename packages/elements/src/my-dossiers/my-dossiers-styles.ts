import { css } from 'lit';

export const styles = css`
  :host {
    display: block;
    color: var(--dvc-color-text);
    font-family: var(--dvc-font-family);
    font-size: var(--dvc-font-size);
    line-height: var(--dvc-line-height-text);
    overflow-wrap: anywhere;
  }

  :host([hidden]) {
    display: none;
  }

  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }

  :focus-visible {
    outline: var(--dvc-focus-width) solid var(--dvc-color-focus);
    outline-offset: var(--dvc-focus-offset);
  }

  p,
  dl,
  dd,
  ul {
    margin: 0;
    padding: 0;
  }

  .root,
  section,
  .cards,
  .card {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--dvc-space-3);
  }

  .root {
    gap: var(--dvc-space-8);
  }

  .heading {
    margin: 0;
    font-size: var(--dvc-font-size-xl);
    font-weight: var(--dvc-font-weight-bold);
    line-height: var(--dvc-line-height-heading);
  }

  .cards {
    list-style: none;
  }

  .card {
    padding: var(--dvc-space-4);
    border: var(--dvc-border-width) solid var(--dvc-color-border);
    border-radius: var(--dvc-radius-md);
    background: var(--dvc-color-surface-raised);
  }

  .name {
    font-weight: var(--dvc-font-weight-strong);
  }

  .head,
  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--dvc-space-2) var(--dvc-space-4);
  }

  .code {
    font-size: var(--dvc-font-size-lg);
    font-variant-numeric: tabular-nums;
  }

  a.code {
    display: inline-flex;
    align-items: center;
    min-block-size: var(--dvc-size-target);
    color: var(--dvc-color-link);
  }

  .badge {
    padding: 0 var(--dvc-space-2);
    border: var(--dvc-border-width) solid currentcolor;
    border-radius: var(--dvc-radius-sm);
    background: var(--dvc-color-info-soft);
    font-size: var(--dvc-font-size-sm);
  }

  .badge[data-kind='attention'] {
    background: var(--dvc-color-warning-soft);
    font-weight: var(--dvc-font-weight-strong);
  }

  .badge[data-kind='done'] {
    background: var(--dvc-color-success-soft);
  }

  .badge[data-kind='stopped'] {
    background: var(--dvc-color-surface-sunken);
  }

  dl {
    display: flex;
    flex-wrap: wrap;
    gap: var(--dvc-space-2) var(--dvc-space-8);
  }

  dt,
  .hint {
    color: var(--dvc-color-text-muted);
    font-size: var(--dvc-font-size-sm);
  }

  .button {
    display: inline-flex;
    align-items: center;
    justify-self: start;
    min-block-size: var(--dvc-size-target);
    padding: var(--dvc-space-2) var(--dvc-space-4);
    border: var(--dvc-border-width) solid var(--dvc-color-border-strong);
    border-radius: var(--dvc-radius-md);
    background: var(--dvc-color-surface);
    color: var(--dvc-color-text);
    font: inherit;
    text-decoration: none;
    cursor: pointer;
  }

  .button:hover {
    background: var(--dvc-color-surface-hover);
  }

  .primary {
    border-color: transparent;
    background: var(--dvc-color-primary);
    color: var(--dvc-color-on-primary);
    forced-color-adjust: none;
    font-weight: var(--dvc-font-weight-strong);
  }

  .primary:hover {
    background: var(--dvc-color-primary-hover);
  }

  .notice:not(.row) {
    display: grid;
    gap: var(--dvc-space-2);
  }

  .notice {
    padding: var(--dvc-space-3) var(--dvc-space-4);
    border-inline-start: 4px solid var(--dvc-color-info);
    background: var(--dvc-color-info-soft);
  }

  .notice[data-kind='danger'] {
    border-color: var(--dvc-color-danger);
    background: var(--dvc-color-danger-soft);
  }

  .skeleton {
    display: grid;
    gap: var(--dvc-space-3);
  }

  .skeleton span {
    block-size: 7em;
    border: var(--dvc-border-width) solid var(--dvc-color-border);
    border-radius: var(--dvc-radius-md);
    background: var(--dvc-color-surface-sunken);
  }

  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
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

    .card {
      break-inside: avoid;
    }
  }
`;
