import { css } from 'lit';

export const timeline = css`
  .timeline {
    padding: 0;
    list-style: none;
  }

  .timeline > li {
    position: relative;
    display: grid;
    margin-inline-start: 7px;
    padding-inline-start: var(--dvc-space-6);
    padding-block-end: var(--dvc-space-4);
    border-inline-start: 2px solid var(--dvc-color-border-strong);
  }

  .timeline > li:last-child {
    padding-block-end: 0;
    border-color: transparent;
  }

  .timeline > li::before {
    content: '';
    position: absolute;
    inset-block-start: 0.45em;
    inset-inline-start: -8px;
    inline-size: 14px;
    block-size: 14px;
    border: 3px solid var(--dvc-color-primary);
    border-radius: var(--dvc-radius-full);
    background: var(--dvc-color-surface);
  }

  .timeline > li:first-child::before {
    background: var(--dvc-color-primary);
  }

  .timeline .what {
    font-weight: var(--dvc-font-weight-strong);
  }

  .files,
  .tasks,
`;
