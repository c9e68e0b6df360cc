import { css } from 'lit';

/** The field; its list and the results bring their own styles when they are loaded. */
export const styles = css`
  :host {
    display: block;
    font-family: var(--dvc-font-family);
    font-size: var(--dvc-font-size);
    line-height: var(--dvc-line-height-text, 1.6);
    color: var(--dvc-color-text);
  }

  :host([hidden]),
  [hidden] {
    display: none;
  }

  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }

  .hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  label {
    display: block;
    margin-bottom: var(--dvc-space-2, 8px);
    font-weight: 600;
  }

  .row {
    display: flex;
    flex-wrap: wrap;
    gap: var(--dvc-space-2, 8px);
  }

  .box {
    position: relative;
    flex: 999 1 16em;
  }

  button,
  input {
    font: inherit;
    color: inherit;
  }

  button {
    min-width: var(--dvc-size-target, 44px);
    min-height: var(--dvc-size-target, 44px);
    cursor: pointer;
  }

  input[role] {
    width: 100%;
    height: 3.25em;
    padding: 0 var(--dvc-size-target, 44px) 0 var(--dvc-space-4, 16px);
    background: var(--dvc-color-surface, Field);
    border: var(--dvc-border-width-strong, 2px) solid var(--dvc-color-border-strong, #76828f);
    border-radius: var(--dvc-radius-md, 8px);
  }

  ::placeholder {
    color: var(--dvc-color-text-muted);
    opacity: 1;
  }

  :focus-visible {
    outline: var(--dvc-focus-width, 3px) solid var(--dvc-color-focus, Highlight);
    outline-offset: var(--dvc-focus-offset, 2px);
  }

  .submit {
    flex: 1 0 auto;
    padding: 0 var(--dvc-space-6, 24px);
    font-weight: 600;
    color: var(--dvc-color-on-primary, #fff);
    forced-color-adjust: none;
    background: var(--dvc-color-primary, #14508c);
    border: 1px solid transparent;
    border-radius: var(--dvc-radius-md, 8px);
  }

  .submit:hover {
    background: var(--dvc-color-primary-hover, #0d3c6b);
  }

  .clear {
    position: absolute;
    inset: 0 0 auto auto;
    height: 3.25em;
    background: none;
    border: 0;
    border-radius: var(--dvc-radius-md, 8px);
  }

  @media print {
    form {
      display: none;
    }
  }
`;
