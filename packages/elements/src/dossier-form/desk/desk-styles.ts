import { css } from 'lit';

/** The look of saving and submitting. */
export const deskStyles = css`
  .save {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 var(--dvc-space-6);
    color: var(--dvc-color-text-muted);
    font-size: var(--dvc-font-size-sm);
  }

  .save details[open],
  .save > .row-actions {
    flex: 1 0 100%;
  }

  .save-line {
    display: flex;
    align-items: flex-start;
    gap: var(--dvc-space-2);
  }

  .icon {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.5em;
  }

  .save[data-kind='saved'] .icon,
  .receipt .icon {
    color: var(--dvc-color-success);
  }

  .save[data-kind='unsaved'] .save-line {
    color: var(--dvc-color-danger);
    font-weight: var(--dvc-font-weight-strong);
  }

  .resume-code {
    display: grid;
    gap: var(--dvc-space-1);
    padding: var(--dvc-space-3) var(--dvc-space-4);
    border: var(--dvc-border-width) solid var(--dvc-color-border);
    border-radius: var(--dvc-radius-md);
  }

  .resume-code p {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 var(--dvc-space-3);
  }

  .resume-code strong {
    font-size: var(--dvc-font-size-lg);
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }

  summary {
    inline-size: fit-content;
    min-block-size: var(--dvc-size-target);
    padding-block: var(--dvc-space-2);
    color: var(--dvc-color-link);
    cursor: pointer;
  }

  .save-more,
  .offer,
  .code-form,
  .receipt,
  .receipt .next,
  .under-way {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    justify-items: start;
    gap: var(--dvc-space-3);
  }

  .code-form {
    max-inline-size: none;
  }

  section.notice,
  .receipt,
  .under-way {
    border-block-start: 0;
  }

  .receipt,
  .under-way:not(.notice) {
    padding-block-start: 0;
  }

  .notice:not(.summary) ul {
    padding-inline-start: var(--dvc-space-6);
  }

  .summary li + li {
    margin-block-start: var(--dvc-space-2);
  }

  .notice > .row-actions {
    margin-block: var(--dvc-space-1);
  }

  /* In sight wherever the reader is in a long form. */
  .session {
    position: sticky;
    z-index: var(--dvc-layer-overlay);
    inset-block-start: 0;
  }

  article:has(.session) :is(input, textarea, button, select, summary, .heading) {
    scroll-margin-block-start: 12em;
  }

  .offer + .offer {
    padding-block-start: var(--dvc-space-3);
    border-block-start: var(--dvc-border-width) solid var(--dvc-color-border);
  }

  .differences {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(18em, 100%), 1fr));
    gap: var(--dvc-space-3);
    inline-size: 100%;
  }

  .differences dl {
    padding: var(--dvc-space-3);
    border: var(--dvc-border-width) solid var(--dvc-color-border);
    border-radius: var(--dvc-radius-sm);
    background: var(--dvc-color-surface);
    color: var(--dvc-color-text);
  }

  .differences dt {
    color: inherit;
    font-size: inherit;
    font-weight: var(--dvc-font-weight-strong);
  }

  @container (min-width: 600px) {
    .session {
      grid-template-columns: minmax(0, 1fr) auto;
      align-items: center;
    }
  }

  .receipt {
    max-inline-size: 720px;
  }

  .receipt a.button {
    display: inline-flex;
    align-items: center;
    text-decoration: none;
  }

  .receipt #received {
    display: flex;
    align-items: center;
    gap: var(--dvc-space-2);
    font-size: var(--dvc-font-size-xl);
  }

  .facts {
    display: grid;
    gap: var(--dvc-space-3) var(--dvc-space-6);
    grid-template-columns: repeat(auto-fit, minmax(min(16em, 100%), 1fr));
    inline-size: 100%;
    padding: var(--dvc-space-4);
    border: var(--dvc-border-width) solid var(--dvc-color-border);
    border-inline-start: 4px solid var(--dvc-color-success);
    background: var(--dvc-color-surface-raised, var(--dvc-color-surface));
  }

  .facts .code {
    font-size: var(--dvc-font-size-xl);
    font-weight: var(--dvc-font-weight-bold);
    font-variant-numeric: tabular-nums;
  }

  .files {
    display: grid;
    gap: var(--dvc-space-2);
  }

  .files ul {
    padding-inline-start: var(--dvc-space-6);
  }

  .under-way progress {
    max-inline-size: 24em;
  }

  @media (forced-colors: active) {
    .icon {
      color: CanvasText;
    }

    .notice.session,
    .facts {
      border: 2px solid CanvasText;
    }
  }

  @media print {
    .save-space,
    .session {
      display: none;
    }

    .facts {
      break-inside: avoid;
    }
  }
`;
