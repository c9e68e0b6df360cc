import { css } from 'lit';
import { changeStyles } from '../core/reports/change-styles.js';
import { bars } from '../core/styles/bars.js';
import { frame } from '../core/styles/frame.js';

const own = css`
  p {
    margin: 0;
  }

  .value {
    color: var(--dvc-color-primary);
    font-size: var(--dvc-stat-value-size, calc(var(--dvc-font-size) * 2.25));
    font-weight: var(--dvc-font-weight-bold);
    font-variant-numeric: tabular-nums;
    line-height: 1.25;
  }

  .value[data-missing] {
    color: var(--dvc-color-text-muted);
    font-size: var(--dvc-font-size-lg);
    line-height: var(--dvc-line-height-text);
  }

  .name {
    font-weight: var(--dvc-font-weight-strong);
    line-height: 1.5;
  }

  .name a {
    display: inline-flex;
    align-items: center;
    min-block-size: var(--dvc-size-target);
    color: var(--dvc-color-link);
  }

  .period {
    color: var(--dvc-color-text-muted);
    font-size: var(--dvc-font-size-sm);
  }

  .waiting {
    display: grid;
    gap: var(--dvc-space-2);
    max-inline-size: 16em;
  }

  .retry {
    min-block-size: var(--dvc-size-target);
    padding: 0 var(--dvc-space-3);
    border: var(--dvc-border-width) solid var(--dvc-color-border-strong);
    border-radius: var(--dvc-radius-md);
    background: var(--dvc-color-surface);
    color: var(--dvc-color-text);
    font: inherit;
    cursor: pointer;
  }

  @media print {
    .retry {
      display: none;
    }
  }
`;

export const styles = [frame, bars, changeStyles, own];
