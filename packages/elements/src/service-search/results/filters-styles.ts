import { css } from 'lit';

/** Filters beside or above the list, and the chosen ones as chips. */
export const filtersStyles = css`
  .results .chips {
    display: flex;
    flex-wrap: wrap;
    gap: var(--dvc-space-2, 8px);
    margin-bottom: var(--dvc-space-4, 16px);
  }

  .chip {
    border-radius: var(--dvc-radius-full, 999px);
  }

  .filters > .action {
    width: 100%;
    text-align: start;
  }

  .arrow {
    float: inline-end;
  }

  [aria-expanded='true'] > .arrow {
    rotate: 180deg;
  }

  #filters {
    display: none;
  }

  #filters.shown {
    display: block;
  }

  fieldset {
    min-width: 0;
    margin: 0;
    padding: var(--dvc-space-4, 16px) 0;
    border: 0;
    border-bottom: 1px solid var(--dvc-color-border, #d5dbe1);
  }

  legend {
    float: inline-start;
    width: 100%;
    padding: 0 0 var(--dvc-space-1, 4px);
    font-weight: 700;
  }

  legend + * {
    clear: both;
  }

  .value {
    display: flex;
    gap: var(--dvc-space-2, 8px);
    align-items: center;
    min-height: var(--dvc-size-target, 44px);
    margin: 0;
    font-weight: 400;
    cursor: pointer;
  }

  .value:hover {
    background: var(--dvc-color-surface-hover, #e8eff6);
  }

  .value input {
    flex: none;
    width: 1.375em;
    height: 1.375em;
    margin: 0;
    accent-color: var(--dvc-color-primary, #14508c);
  }

  .value .count {
    margin-inline-start: auto;
  }

  .narrow {
    width: 100%;
    min-height: var(--dvc-size-target, 44px);
    padding: 0 var(--dvc-space-3, 12px);
    background: var(--dvc-color-surface, Field);
    border: 1px solid var(--dvc-color-border-strong, #76828f);
    border-radius: var(--dvc-radius-sm, 4px);
  }

  @container (min-width: 48em) {
    .filters > .action {
      display: none;
    }

    #filters {
      display: block;
    }

    fieldset:first-child {
      padding-top: 0;
    }
  }

  @media print {
    .filters,
    .results .chips {
      display: none;
    }
  }
`;
