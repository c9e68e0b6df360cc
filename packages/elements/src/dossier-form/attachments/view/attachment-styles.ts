import { css } from 'lit';

export const attachmentStyles = css`
  .field.attachments > :not(legend) + *,
  .field.attachments > legend + * {
    margin-block-start: var(--dvc-space-2);
  }

  .field.attachments > .file-list,
  .field.attachments > .choose,
  .field.attachments > .join {
    margin-block-start: var(--dvc-space-3);
  }

  .templates {
    list-style: none;
  }

  .templates a {
    display: inline-block;
    padding-block: 10px;
    color: var(--dvc-color-link);
  }

  .file-list,
  .pages {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--dvc-space-2);
    list-style: none;
  }

  .file,
  .join {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--dvc-space-1);
    padding: var(--dvc-space-3) var(--dvc-space-4);
    border: var(--dvc-border-width) solid var(--dvc-color-border);
    border-radius: var(--dvc-radius-md);
    background: var(--dvc-color-surface);
  }

  .file-name {
    font-weight: var(--dvc-font-weight-strong);
  }

  .file-state {
    color: var(--dvc-color-text-muted);
  }

  .file-state[data-state='ready'] {
    color: var(--dvc-color-success);
  }

  .file .error {
    font-weight: var(--dvc-font-weight-normal);
  }

  .file .button,
  .join .button,
  .choose .button {
    margin-block-start: var(--dvc-space-1);
  }

  .choose {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--dvc-space-2) var(--dvc-space-4);
    padding: var(--dvc-space-2) var(--dvc-space-4) var(--dvc-space-3);
    border: var(--dvc-border-width) dashed var(--dvc-color-border-strong);
    border-radius: var(--dvc-radius-md);
  }

  .choose[data-over] {
    border-style: solid;
    border-color: var(--dvc-color-primary);
    background: var(--dvc-color-primary-soft);
  }

  .file-button {
    position: relative;
    display: inline-flex;
    align-items: center;
    min-block-size: var(--dvc-size-target);
    font-weight: var(--dvc-font-weight-normal);
    cursor: pointer;
  }

  /* Over its button, so that a press of assistive technology lands where it is seen. */
  .file-input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    opacity: 0;
    font-size: 0;
    cursor: pointer;
  }

  .file-button:focus-within {
    outline: var(--dvc-focus-width) solid var(--dvc-color-focus);
    outline-offset: var(--dvc-focus-offset);
  }

  .file-button:not(:has(:focus-visible)) {
    outline: none;
  }

  .camera {
    display: none;
  }

  @media (pointer: coarse) {
    .camera {
      display: inline-flex;
    }

    .drop-words {
      display: none;
    }
  }

  .pages li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--dvc-space-1) var(--dvc-space-3);
    padding-block: var(--dvc-space-1);
    border-block-end: var(--dvc-border-width) solid var(--dvc-color-border);
  }

  .preview {
    inline-size: auto;
    max-inline-size: 100%;
    block-size: auto;
    max-block-size: 480px;
    justify-self: start;
    border: var(--dvc-border-width) solid var(--dvc-color-border);
  }

  .in-all {
    padding-block-start: var(--dvc-space-1);
  }

  @media print {
    .file {
      padding: 0;
      border: 0;
    }
  }
`;
