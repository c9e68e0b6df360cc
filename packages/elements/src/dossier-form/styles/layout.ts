import { css } from 'lit';

export const layout = css`
  :host([hidden]),
  [hidden] {
    display: none !important;
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
    padding: 0;
  }

  ol,
  .list {
    list-style: none;
  }

  article,
  form,
  section,
  .rows,
  .review,
  .review-section,
  .skeleton {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--dvc-space-6);
  }

  form {
    max-inline-size: 720px;
  }

  section + section {
    padding-block-start: var(--dvc-space-6);
    border-block-start: var(--dvc-border-width) solid var(--dvc-color-border);
  }

  .heading {
    margin: 0;
    font-size: var(--dvc-font-size-lg);
    font-weight: var(--dvc-font-weight-bold);
    line-height: var(--dvc-line-height-heading);
    scroll-margin-block-start: var(--dvc-space-4);
  }

  #title {
    font-size: var(--dvc-font-size-2xl);
  }

  #step {
    font-size: var(--dvc-font-size-xl);
  }

  .body {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--dvc-space-6);
  }

  .progress {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 var(--dvc-space-4);
  }

  progress {
    inline-size: 100%;
    block-size: 8px;
    accent-color: var(--dvc-color-primary);
  }

  .steps:not([data-open]) ol {
    display: none;
  }

  .step {
    display: flex;
    align-items: center;
    inline-size: 100%;
    min-block-size: var(--dvc-size-target);
    padding: var(--dvc-space-2) var(--dvc-space-3);
    border: 0;
    border-inline-start: 4px solid var(--dvc-color-border);
    background: none;
    color: var(--dvc-color-text-muted);
    font: inherit;
    text-align: start;
  }

  button.step {
    color: var(--dvc-color-link);
  }

  .step[aria-current] {
    border-color: var(--dvc-color-primary);
    background: var(--dvc-color-primary-soft);
    color: var(--dvc-color-text);
    font-weight: var(--dvc-font-weight-strong);
  }

  @container (min-width: 860px) {
    .body {
      grid-template-columns: 260px minmax(0, 1fr);
      gap: var(--dvc-space-8);
    }

    .steps {
      align-self: start;
    }

    .steps:not([data-open]) ol {
      display: block;
    }

    .steps ol {
      margin-block-start: var(--dvc-space-3);
    }

    .toggle {
      display: none;
    }
  }

  .notice {
    display: grid;
    justify-items: start;
    gap: var(--dvc-space-2);
  }

  .summary ul {
    list-style: none;
  }

  /* Where it will say that the answers are saved: kept free, so that nothing moves when it does. */
  .save-space {
    min-block-size: calc(2em + var(--dvc-size-target));
  }

  @container (min-width: 600px) {
    .save-space {
      min-block-size: var(--dvc-size-target);
    }
  }

  .hint,
  dt {
    color: var(--dvc-color-text-muted);
    font-size: var(--dvc-font-size-sm);
  }

  .static {
    white-space: pre-line;
  }
`;
