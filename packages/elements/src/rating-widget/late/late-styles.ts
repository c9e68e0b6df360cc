import { css } from 'lit';

/** Of what follows the question. */
export const lateStyles = css`
  .choices {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(15em, 100%), 1fr));
    column-gap: var(--gap);
  }

  [data-wrong] {
    padding-inline-start: var(--gap);
    border-inline-start: 4px solid var(--wrong);
  }

  .error {
    color: var(--wrong);
    font-weight: 600;
  }

  .field,
  textarea {
    inline-size: 100%;
    gap: 0;
  }

  textarea {
    margin-block-start: 0.25em;
    padding: 8px var(--gap);
    border: 1px solid var(--line);
    border-radius: var(--round);
    background: var(--page);
    color: inherit;
    font: inherit;
  }

  summary {
    align-content: center;
    min-block-size: var(--dvc-size-target, 44px);
    cursor: pointer;
  }

  .primary {
    border-color: transparent;
    background: var(--main);
    color: var(--on-main);
    font-weight: 600;
  }

  [aria-disabled] {
    opacity: 0.7;
    cursor: progress;
  }

  .said {
    display: flex;
    align-items: center;
    gap: var(--gap);
  }

  dl {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 32px;
  }

  #done:focus {
    outline: none;
  }

  dialog {
    inline-size: min(44em, 100%);
    padding: var(--dvc-space-4, 16px);
    border: 1px solid var(--line);
    border-radius: var(--round);
    background: var(--page);
    color: inherit;
  }

  dialog > form {
    margin-block-start: var(--gap);
  }

  dialog::backdrop {
    background: rgb(0 0 0 / 50%);
  }
`;
