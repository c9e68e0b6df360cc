import { css } from 'lit';

export const papers = css`
  .cases {
    display: grid;
    margin: 0;
    padding: var(--dvc-space-2) var(--dvc-space-4);
    border: var(--dvc-border-width) solid var(--dvc-color-border-strong);
    border-radius: var(--dvc-radius-md);
    min-inline-size: 0;
  }

  legend {
    padding-inline: var(--dvc-space-1);
    font-weight: var(--dvc-font-weight-strong);
  }

  .choice {
    display: grid;
    grid-template-columns: 24px minmax(0, 1fr);
    gap: var(--dvc-space-3);
    padding-block: var(--dvc-space-2);
    min-block-size: var(--dvc-size-target);
    cursor: pointer;
  }

  input[type='radio'],
  input[type='checkbox'] {
    inline-size: 24px;
    block-size: 24px;
    margin: 0;
    accent-color: var(--dvc-color-primary);
  }

  .case[data-elsewhere] {
    display: none;
  }

  .case {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--dvc-space-3);
  }

  .case-name {
    font-weight: var(--dvc-font-weight-strong);
  }

  .papers {
    padding: 0;
    list-style: none;
  }

  .papers li {
    margin: 0;
  }

  .paper {
    display: grid;
    grid-template-columns: var(--dvc-size-target) minmax(0, 1fr);
    padding-block: var(--dvc-space-2);
    border-block-start: var(--dvc-border-width) solid var(--dvc-color-border);
  }

  .tick {
    display: grid;
    place-content: start center;
    padding-block-start: 10px;
    min-block-size: var(--dvc-size-target);
    cursor: pointer;
  }

  .paper-body {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--dvc-space-1);
    padding-block: 10px;
  }

  .paper-name {
    white-space: pre-line;
    max-inline-size: 75ch;
  }

  .paper-name label {
    cursor: pointer;
  }

  .paper-note {
    padding: var(--dvc-space-3) var(--dvc-space-4);
    background: var(--dvc-color-surface-sunken);
  }

  .paper-note + .paper-note {
    padding-block-start: 0;
  }

  .paper-note[data-heading] {
    font-weight: var(--dvc-font-weight-strong);
  }

  .forms {
    padding: 0;
    list-style: none;
  }

  .forms a {
    display: inline-block;
    padding-block: 10px;
  }

  .tag {
    display: inline-block;
    margin-inline-start: var(--dvc-space-2);
    padding-block: 0;
  }
`;
