import { css } from 'lit';
import { buttons } from '../core/styles/buttons.js';
import { frame } from '../core/styles/frame.js';
import { notices } from '../core/styles/notices.js';
import { unseen } from '../core/styles/unseen.js';

const own = css`
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
    text-decoration: none;
  }

  .notice:not(.row) {
    display: grid;
    gap: var(--dvc-space-2);
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

export const styles = [frame, unseen, buttons, notices, own];
