import { css } from 'lit';

export const review = css`
  .review-head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--dvc-space-2);
  }

  .review-section {
    gap: var(--dvc-space-2);
  }

  .review-part {
    padding-inline-start: var(--dvc-space-3);
    border-inline-start: var(--dvc-border-width-strong) solid var(--dvc-color-border);
  }

  .part-name {
    font-weight: var(--dvc-font-weight-strong);
  }

  .answer {
    padding-block: var(--dvc-space-2);
    border-block-end: var(--dvc-border-width) solid var(--dvc-color-border);
  }

  .answer dd {
    white-space: pre-line;
  }

  @container (min-width: 600px) {
    .answer {
      display: grid;
      grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
      gap: var(--dvc-space-4);
    }
  }
`;
