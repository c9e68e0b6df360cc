import { css } from 'lit';

export const layout = css`
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
    padding: var(--dvc-space-3) var(--dvc-space-4);
    border-inline-start: 4px solid var(--dvc-color-info);
    background: var(--dvc-color-info-soft);
    color: var(--dvc-color-text);
  }

  .notice[data-kind='warning'] {
    border-color: var(--dvc-color-warning);
    background: var(--dvc-color-warning-soft);
  }

  .notice[data-kind='danger'] {
    border-color: var(--dvc-color-danger);
    background: var(--dvc-color-danger-soft);
  }

  .retry {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--dvc-space-3);
    margin-block: var(--dvc-space-4);
  }

  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  .skeleton {
    display: grid;
    gap: var(--dvc-space-4);
  }

  .bar {
    block-size: 1em;
    border-radius: var(--dvc-radius-sm);
    background: var(--dvc-color-surface-sunken);
    outline: var(--dvc-border-width) solid var(--dvc-color-border);
    outline-offset: calc(-1 * var(--dvc-border-width));
  }

  .bar[data-size='title'] {
    block-size: 2em;
  }

  .bar[data-size='short'] {
    inline-size: 60%;
  }

  .bar[data-size='block'] {
    block-size: 8em;
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
