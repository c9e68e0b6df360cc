import { css } from 'lit';

export const controls = css`
  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--dvc-space-3);
  }

  button {
    min-block-size: var(--dvc-size-target);
    font: inherit;
    cursor: pointer;
  }

  slot[name='apply']::slotted(*) {
    display: inline-flex;
    align-items: center;
    box-sizing: border-box;
    min-block-size: var(--dvc-size-target);
    padding: var(--dvc-space-2) var(--dvc-space-6);
    border: var(--dvc-border-width) solid transparent;
    border-radius: var(--dvc-radius-md);
    background: var(--dvc-color-primary);
    color: var(--dvc-color-on-primary);
    forced-color-adjust: none;
    font: inherit;
    font-weight: var(--dvc-font-weight-strong);
    text-decoration: none;
    cursor: pointer;
  }

  slot[name='apply']::slotted(:hover) {
    background: var(--dvc-color-primary-hover);
  }

  .link-button {
    justify-self: start;
    padding: 0;
    border: 0;
    background: none;
    color: var(--dvc-color-link);
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  a {
    color: var(--dvc-color-link);
    text-underline-offset: 0.2em;
  }

  .address {
    display: grid;
    flex: 1 1 100%;
    gap: var(--dvc-space-1);
  }

  .address input {
    min-block-size: var(--dvc-size-target);
    min-inline-size: 0;
    padding-inline: var(--dvc-space-3);
    border: var(--dvc-border-width) solid var(--dvc-color-border-strong);
    border-radius: var(--dvc-radius-sm);
    background: var(--dvc-color-surface);
    color: inherit;
    font: inherit;
  }

  .contents {
    padding: var(--dvc-space-2) var(--dvc-space-4);
    border-radius: var(--dvc-radius-md);
    background: var(--dvc-color-surface-sunken);
  }

  .contents ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--dvc-space-6);
    padding: 0;
    list-style: none;
  }

  .contents li {
    margin: 0;
  }
`;
