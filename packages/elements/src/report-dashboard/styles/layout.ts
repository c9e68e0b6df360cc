import { css } from 'lit';

/** How the dashboard stands: filters, columns, what is only for screens. */
export const layout = css`
  :host {
    container-type: inline-size;
  }

  p {
    margin: 0;
  }

  .heading {
    margin: 0;
    font-weight: var(--dvc-font-weight-bold);
    line-height: var(--dvc-line-height-heading);
  }

  #scope-title {
    font-size: var(--dvc-font-size-2xl);
  }

  .muted,
  .period {
    color: var(--dvc-color-text-muted);
  }

  .muted {
    font-size: var(--dvc-font-size-sm);
  }

  a,
  .link {
    color: var(--dvc-color-link);
  }

  .link {
    display: inline-flex;
    align-items: center;
    min-block-size: var(--dvc-size-target);
    padding: 0;
    border: 0;
    background: none;
    font: inherit;
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }

  .crumbs ol {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .crumbs li {
    display: flex;
    align-items: center;
  }

  .crumbs li + li::before {
    content: '›' / '';
    padding-inline: var(--dvc-space-2);
    color: var(--dvc-color-text-muted);
  }

  .filters,
  .controls {
    display: flex;
    flex-wrap: wrap;
    gap: var(--dvc-space-3) var(--dvc-space-4);
    align-items: end;
  }

  .filters {
    margin-block: var(--dvc-space-4) var(--dvc-space-6);
    padding: var(--dvc-space-4);
    border-radius: var(--dvc-radius-md);
    background: var(--dvc-color-surface-sunken);
    outline: var(--dvc-border-width) solid transparent;
  }

  .field {
    display: grid;
    flex: 1 1 11em;
    gap: var(--dvc-space-1);
    max-inline-size: 100%;
  }

  .field label {
    font-size: var(--dvc-font-size-sm);
    font-weight: var(--dvc-font-weight-strong);
  }

  select,
  input[type='date'] {
    inline-size: 100%;
    min-inline-size: 0;
    min-block-size: var(--dvc-size-target);
    padding: var(--dvc-space-1) var(--dvc-space-3);
    border: var(--dvc-border-width) solid var(--dvc-color-border-strong);
    border-radius: var(--dvc-radius-md);
    background: var(--dvc-color-surface);
    color: var(--dvc-color-text);
    font: inherit;
    text-overflow: ellipsis;
  }

  .figure-field {
    max-inline-size: 26em;
  }

  .report {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--dvc-space-6);
  }

  .columns,
  .stack {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--dvc-space-6);
    align-content: start;
    align-items: start;
  }

  @container (min-width: 56em) {
    .columns {
      grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
    }
  }
`;
