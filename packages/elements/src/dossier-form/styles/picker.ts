import { css } from 'lit';

/** Of lists to search in; they come with their code. */
export const pickerStyles = css`
  .picker {
    position: relative;
  }

  .picker::after {
    content: '▾' / '';
    position: absolute;
    inset-block-start: 0;
    inset-inline-end: var(--dvc-space-3);
    line-height: var(--dvc-size-target);
    pointer-events: none;
  }

  .picker .control {
    padding-inline-end: var(--dvc-space-8);
  }

  .list {
    position: absolute;
    z-index: var(--dvc-layer-overlay);
    inset-inline: 0;
    max-block-size: 16em;
    overflow-y: auto;
    border: var(--dvc-border-width) solid var(--dvc-color-border-strong);
    border-radius: var(--dvc-radius-sm);
    background: var(--dvc-color-surface-raised);
    box-shadow: var(--dvc-shadow-overlay);
  }

  .list li,
  .empty {
    padding: 10px var(--dvc-space-3);
    min-block-size: var(--dvc-size-target);
    cursor: pointer;
  }

  .list li[aria-selected='true'] {
    font-weight: var(--dvc-font-weight-strong);
  }

  .list li:hover,
  .list li[data-active] {
    background: var(--dvc-color-surface-hover);
  }

  .list li[data-active] {
    outline: var(--dvc-border-width-strong) solid var(--dvc-color-focus);
    outline-offset: calc(-1 * var(--dvc-border-width-strong));
  }
`;
