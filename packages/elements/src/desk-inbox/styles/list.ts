import { css } from 'lit';

export const list = css`
  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--dvc-space-2) var(--dvc-space-4);
  }

  .chosen {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--dvc-space-2) var(--dvc-space-3);
    padding: var(--dvc-space-2) var(--dvc-space-3);
    border: var(--dvc-border-width) solid var(--dvc-color-primary);
    border-radius: var(--dvc-radius-md);
    background: var(--dvc-color-primary-soft);
  }

  .list-head .pick {
    grid-template-columns: var(--dvc-size-target) auto;
    justify-content: start;
    padding-block-start: 10px;
    padding-inline-start: calc(var(--dvc-space-2) + 4px);
  }

  .column {
    display: none;
  }

  .line {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: var(--dvc-space-1) var(--dvc-space-2);
    padding: var(--dvc-space-1) var(--dvc-space-3) var(--dvc-space-2) var(--dvc-space-2);
    border-block-end: var(--dvc-border-width) solid var(--dvc-color-border);
    border-inline-start: 4px solid transparent;
  }

  .list {
    border-block-start: var(--dvc-border-width) solid var(--dvc-color-border);
  }

  .list[aria-busy='true'] {
    opacity: 0.6;
  }

  .line:hover {
    background: var(--dvc-color-surface-hover);
  }

  .line[data-due='late'] {
    border-inline-start-color: var(--dvc-color-danger);
  }

  .line[data-due='due_soon'] {
    border-inline-start-color: var(--dvc-color-warning);
  }

  .line[data-chosen] {
    background: var(--dvc-color-primary-soft);
  }

  .line > :not(.pick) {
    grid-column: 2;
  }

  .pick {
    display: grid;
    grid-row: 1 / span 4;
    place-items: start center;
    min-inline-size: var(--dvc-size-target);
    min-block-size: var(--dvc-size-target);
    padding-block-start: 10px;
    cursor: pointer;
  }

  .what,
  .who,
  .where,
  .when {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    justify-items: start;
  }

  .open {
    margin-block: -5px;
    display: inline-flex;
    align-items: center;
    min-block-size: var(--dvc-size-target);
    font-weight: var(--dvc-font-weight-strong);
  }

  .link {
    padding: 0;
    border: 0;
    background: none;
    color: var(--dvc-color-link);
    font: inherit;
    font-weight: var(--dvc-font-weight-strong);
    text-decoration: underline;
    cursor: pointer;
  }

  .bulk-list {
    max-block-size: 40vh;
    padding: var(--dvc-space-2) var(--dvc-space-3);
    border: var(--dvc-border-width) solid var(--dvc-color-border);
    overflow: auto;
  }

  .bulk-list li {
    padding-block: var(--dvc-space-1);
  }

  .keys > div {
    display: grid;
    grid-template-columns: 96px minmax(0, 1fr);
    gap: var(--dvc-space-3);
    padding-block: var(--dvc-space-1);
  }

  kbd {
    display: inline-block;
    min-inline-size: 28px;
    padding: 0 var(--dvc-space-2);
    border: var(--dvc-border-width) solid var(--dvc-color-border-strong);
    border-radius: var(--dvc-radius-sm);
    background: var(--dvc-color-surface-sunken);
    font: inherit;
    text-align: center;
  }

  @container (min-width: 560px) and (max-width: 899px) {
    .line {
      grid-template-columns: auto repeat(2, minmax(0, 1fr));
    }

    .line > :not(.pick) {
      grid-column: auto;
    }

    .line > .pick {
      grid-row: 1 / span 2;
    }
  }

  @container (min-width: 900px) {
    .list-head,
    .line {
      display: grid;
      grid-template-columns: 44px minmax(0, 5fr) minmax(0, 2.2fr) minmax(0, 2.2fr) minmax(0, 2.4fr);
      gap: var(--dvc-space-1) var(--dvc-space-4);
    }

    .list-head .pick {
      grid-template-columns: var(--dvc-size-target);
      padding-inline-start: 0;
    }

    .column {
      display: block;
    }

    .list-head .pick {
      padding-block: 10px;
    }

    .pick-words {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }

    .list-head {
      align-items: center;
      padding-inline: calc(var(--dvc-space-2) + 4px) var(--dvc-space-3);
      background: var(--dvc-color-surface-sunken);
      font-size: var(--dvc-font-size-sm);
      font-weight: var(--dvc-font-weight-strong);
    }

    .line > :not(.pick) {
      grid-column: auto;
    }

    .line > .pick {
      grid-row: 1;
    }

    .who,
    .where,
    .when {
      padding-block-start: 8px;
    }
  }

  @media (forced-colors: active) {
    .line[data-chosen],
    .line[data-active] {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }

  @media print {
    .line {
      break-inside: avoid;
    }
  }
`;
