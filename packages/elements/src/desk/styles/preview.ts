import { css } from 'lit';

export const preview = css`
  .preview {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--dvc-space-2);
    min-block-size: 240px;
    align-content: start;
  }

  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--dvc-space-2);
  }

  .sheet {
    max-block-size: 70vh;
    padding: var(--dvc-space-2);
    border: var(--dvc-border-width) solid var(--dvc-color-border);
    background: var(--dvc-color-surface-sunken);
    overflow: auto;
  }

  .page {
    display: block;
    inline-size: 100%;
    block-size: auto;
    margin-block-end: var(--dvc-space-2);
    background: #fff;
  }

  .sheet[data-zoom='1.5'] .page {
    inline-size: 150%;
  }

  .sheet[data-zoom='2'] .page {
    inline-size: 200%;
  }

  .sheet[data-zoom='2.5'] .page {
    inline-size: 250%;
  }

  .sheet[data-zoom='3'] .page {
    inline-size: 300%;
  }

  @media print {
    .preview {
      display: none;
    }
  }
`;
