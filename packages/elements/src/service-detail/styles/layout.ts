import { css } from 'lit';

export const layout = css`
  .root {
    container-type: inline-size;
  }

  p,
  dl,
  dd,
  ul,
  ol {
    margin: 0;
  }

  .heading {
    margin: 0;
    font-size: var(--dvc-font-size-xl);
    font-weight: var(--dvc-font-weight-bold);
    line-height: var(--dvc-line-height-heading);
    scroll-margin-block-start: var(--dvc-space-4);
  }

  #title {
    font-size: var(--dvc-font-size-2xl);
    text-wrap: pretty;
  }

  article {
    display: grid;
    gap: var(--dvc-space-6);
  }

  section {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--dvc-space-3);
    padding-block-start: var(--dvc-space-6);
    border-block-start: var(--dvc-border-width) solid var(--dvc-color-border);
  }

  ul,
  ol {
    padding-inline-start: 1.5em;
  }

  li + li {
    margin-block-start: var(--dvc-space-2);
  }

  .text {
    display: grid;
    gap: var(--dvc-space-2);
    max-inline-size: 75ch;
  }

  .fold[data-folded] {
    max-block-size: 12em;
    overflow: hidden;
    mask-image: linear-gradient(#000 70%, transparent);
  }

  .step-name {
    font-weight: var(--dvc-font-weight-strong);
  }

  .facts {
    display: grid;
    gap: var(--dvc-space-3) var(--dvc-space-6);
  }

  .fact {
    display: grid;
    align-content: start;
  }

  dt,
  .muted {
    color: var(--dvc-color-text-muted);
    font-size: var(--dvc-font-size-sm);
  }

  .facts dd {
    font-weight: var(--dvc-font-weight-strong);
  }

  .level {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: var(--dvc-space-1) var(--dvc-space-3);
  }

  .badge,
  .tag {
    padding: var(--dvc-space-1) var(--dvc-space-3);
    border-radius: var(--dvc-radius-full);
    background: var(--dvc-color-info-soft);
    color: var(--dvc-color-info);
    border: var(--dvc-border-width) solid transparent;
  }

  [data-level='full'] .badge {
    background: var(--dvc-color-success-soft);
    color: var(--dvc-color-success);
  }

  [data-level='none'] .badge {
    background: var(--dvc-color-surface-sunken);
    color: var(--dvc-color-text);
    border-color: var(--dvc-color-border);
  }

  .notice {
    display: grid;
    justify-items: start;
    gap: var(--dvc-space-3);
  }

  .retry {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--dvc-space-3);
    margin-block: var(--dvc-space-4);
  }

  .skeleton {
    display: grid;
    gap: var(--dvc-space-4);
  }

  .print-only {
    display: none;
  }

  @container (min-width: 600px) {
    .facts {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
`;
