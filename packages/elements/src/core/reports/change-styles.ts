import { css } from 'lit';

/** Of `change-view.ts`. */
export const changeStyles = css`
  .change {
    margin: 0;
    color: var(--dvc-color-text-muted);
    font-size: var(--dvc-font-size-sm);
  }

  .change[data-tone='better'] {
    color: var(--dvc-color-success);
  }

  .change[data-tone='worse'] {
    color: var(--dvc-color-danger);
  }
`;
