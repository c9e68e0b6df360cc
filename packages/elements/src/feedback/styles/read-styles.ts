import { css } from 'lit';

/** Of what was sent and answered. */
export const readStyles = css`
  .standing {
    --tone: var(--dvc-color-info);
    gap: var(--dvc-space-2);
    background: var(--dvc-color-info-soft);
  }

  .standing[data-tone='warning'] {
    --tone: var(--dvc-color-warning);
    background: var(--dvc-color-warning-soft);
  }

  .standing[data-tone='danger'] {
    --tone: var(--dvc-color-danger);
    background: var(--dvc-color-danger-soft);
  }

  .standing[data-tone='success'] {
    --tone: var(--dvc-color-success);
    background: var(--dvc-color-success-soft);
  }

  .standing .heading {
    color: var(--tone);
    font-size: var(--dvc-font-size-xl);
  }

  .standing .muted {
    color: inherit;
  }

  article.stack {
    gap: var(--dvc-space-6);
    max-inline-size: 44em;
  }

  .words {
    white-space: pre-line;
  }

  .timeline {
    display: grid;
    gap: var(--dvc-space-3);
    margin: 0;
    padding-inline-start: var(--dvc-space-4);
    border-inline-start: var(--dvc-border-width-strong) solid var(--dvc-color-border);
    list-style: none;
  }

  .search {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--dvc-space-2) var(--dvc-space-4);
    align-items: end;
    margin-block-end: var(--dvc-space-4);
  }

  .cards {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--dvc-space-4);
  }

  .card {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--dvc-space-1);
    padding: var(--dvc-space-4);
    border: var(--dvc-border-width) solid var(--dvc-color-border);
    border-radius: var(--dvc-radius-md);
  }

  .card .link {
    color: var(--dvc-color-link);
    font-weight: var(--dvc-font-weight-strong);
  }

  @container (min-width: 720px) {
    .search {
      grid-template-columns: minmax(0, 2fr) minmax(0, 1fr) minmax(0, 1.2fr) auto;
    }
  }
`;
