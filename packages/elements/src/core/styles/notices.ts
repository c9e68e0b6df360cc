import { css } from 'lit';

export const notices = css`
  .notice {
    padding: var(--dvc-space-3) var(--dvc-space-4);
    border-inline-start: 4px solid var(--dvc-color-info);
    background: var(--dvc-color-info-soft);
  }

  .notice[data-kind='warning'] {
    border-color: var(--dvc-color-warning);
    background: var(--dvc-color-warning-soft);
  }

  .notice[data-kind='danger'] {
    border-color: var(--dvc-color-danger);
    background: var(--dvc-color-danger-soft);
  }
`;
