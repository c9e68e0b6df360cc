import { css } from 'lit';
import { fields } from '../../dossier-form/styles/fields.js';

const own = css`
  .root,
  form {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--dvc-space-3);
  }

  section + section {
    padding-block-start: 0;
    border-block-start: 0;
  }

  section {
    gap: var(--dvc-space-2);
  }

  .stack {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--dvc-space-3);
  }

  .item {
    padding-block: var(--dvc-space-1);
  }

  .item .option {
    padding-block: 4px;
  }

  .item + .item {
    border-block-start: var(--dvc-border-width) solid var(--dvc-color-border);
  }

  .templates {
    max-inline-size: 100%;
    background: var(--dvc-color-surface);
  }

  summary {
    min-block-size: var(--dvc-size-target);
    padding-block: 9px;
    color: var(--dvc-color-link);
    cursor: pointer;
  }

  .group-name {
    font-weight: var(--dvc-font-weight-bold);
  }

  .notice[data-kind='success'] {
    border-color: var(--dvc-color-success);
    background: var(--dvc-color-success-soft);
  }

  .button[aria-disabled='true'] {
    opacity: 0.65;
    cursor: progress;
  }
`;

export const styles = [fields, own];
