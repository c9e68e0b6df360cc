import { css } from 'lit';

export const answer = css`
  .notice .muted {
    color: inherit;
  }

  article {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--dvc-space-6);
  }

  article .notice {
    margin: 0;
  }

  .heading {
    margin: 0;
    font-size: var(--dvc-font-size-lg);
    font-weight: var(--dvc-font-weight-bold);
    line-height: var(--dvc-line-height-heading);
    scroll-margin-block-start: var(--dvc-space-4);
  }

  #title {
    font-size: var(--dvc-font-size-xl);
    text-wrap: pretty;
  }

  .status-card {
    --tone: var(--dvc-color-info);
    display: grid;
    gap: var(--dvc-space-2);
    padding: var(--dvc-space-4);
    border: var(--dvc-border-width) solid var(--tone);
    border-inline-start-width: 6px;
    border-radius: var(--dvc-radius-md);
    background: var(--dvc-color-info-soft);
  }

  .status-card[data-tone='warning'] {
    --tone: var(--dvc-color-warning);
    background: var(--dvc-color-warning-soft);
  }

  .status-card[data-tone='danger'] {
    --tone: var(--dvc-color-danger);
    background: var(--dvc-color-danger-soft);
  }

  .status-card[data-tone='success'] {
    --tone: var(--dvc-color-success);
    background: var(--dvc-color-success-soft);
  }

  #now {
    color: var(--tone);
  }

  dl {
    display: grid;
    gap: var(--dvc-space-3) var(--dvc-space-6);
  }

  .status-card dl {
    margin-block-start: var(--dvc-space-2);
  }

  dt {
    color: var(--dvc-color-text-muted);
    font-size: var(--dvc-font-size-sm);
  }

  .status-card dt {
    color: inherit;
  }

  dd {
    font-weight: var(--dvc-font-weight-strong);
  }

  section {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--dvc-space-3);
  }

  .tasks,
  .files,
  .dates {
    padding: 0;
    list-style: none;
  }

  .reasons,
  .meanings,
  .asked,
  .todo {
    padding-inline-start: 1.4em;
  }

  .asked {
    display: grid;
    gap: var(--dvc-space-2);
  }

  .tasks,
  .dates {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--dvc-space-4);
  }

  .dates {
    gap: var(--dvc-space-2);
  }

  .task,
  .panel,
  .result {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    justify-items: start;
    gap: var(--dvc-space-3);
    padding: var(--dvc-space-4);
    border: var(--dvc-border-width) solid var(--dvc-color-border);
    border-radius: var(--dvc-radius-md);
    background: var(--dvc-color-surface);
  }

  .task {
    border-inline-start: 6px solid var(--dvc-color-info);
  }

  .task[data-must] {
    border-inline-start-color: var(--dvc-color-warning);
  }

  .task > *,
  .panel > *,
  .result > * {
    max-inline-size: 100%;
  }

  dvc-supplement-form,
  .result .files,
  .panel .field,
  .panel .notice,
  .panel .under-way {
    inline-size: 100%;
  }

  .task .heading {
    font-size: var(--dvc-font-size);
  }

  .changes {
    padding-inline-start: var(--dvc-space-4);
    border-inline-start: 4px solid var(--dvc-color-warning);
  }

  .left,
  .aside {
    display: block;
  }

  .left[data-state='due_soon'] {
    color: var(--dvc-color-warning);
  }

  .left[data-state='late'] {
    color: var(--dvc-color-danger);
  }

  .aside {
    font-size: var(--dvc-font-size-sm);
    font-weight: var(--dvc-font-weight-normal);
  }

  a.button {
    display: inline-flex;
    align-items: center;
    text-decoration: none;
  }

  .danger {
    border-color: var(--dvc-color-danger);
    color: var(--dvc-color-danger);
  }

  textarea {
    inline-size: 100%;
    padding: var(--dvc-space-2) var(--dvc-space-3);
    border: var(--dvc-border-width) solid var(--dvc-color-border-strong);
    border-radius: var(--dvc-radius-sm);
    background: var(--dvc-color-surface);
    color: inherit;
    font: inherit;
    resize: vertical;
  }

  .files li {
    padding-block: var(--dvc-space-3);
    border-block-start: var(--dvc-border-width) solid var(--dvc-color-border);
  }

  .files .notice {
    margin-block-start: var(--dvc-space-2);
  }

  .line {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--dvc-space-2) var(--dvc-space-4);
  }

  .paper {
    font-weight: var(--dvc-font-weight-strong);
  }

  @container (min-width: 600px) {
    dl {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }

    .facts {
      grid-template-columns: repeat(3, minmax(0, auto));
      justify-content: start;
    }
  }

  @media print {
    .status-card,
    .files li {
      break-inside: avoid;
    }
  }
`;
