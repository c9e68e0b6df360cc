import { css } from 'lit';
import { controls } from './styles/controls.js';

const layout = css`
  :host {
    display: block;
    color: var(--dvc-color-text);
    font-family: var(--dvc-font-family);
    font-size: var(--dvc-font-size);
    line-height: var(--dvc-line-height-text);
    overflow-wrap: anywhere;
  }

  :host([hidden]) {
    display: none;
  }

  *,
  *::before,
  *::after {
    box-sizing: border-box;
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
  }

  .muted {
    color: var(--dvc-color-text-muted);
    font-size: var(--dvc-font-size-sm);
  }

  .notice {
    margin-block-end: var(--dvc-space-4);
    padding: var(--dvc-space-3) var(--dvc-space-4);
    border-inline-start: 4px solid var(--dvc-color-info);
    background: var(--dvc-color-info-soft);
    color: var(--dvc-color-text);
  }

  .unseen {
    position: absolute;
    overflow: hidden;
    inline-size: 1px;
    block-size: 1px;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;

const print = css`
  @media print {
    .screen-only,
    .status {
      display: none;
    }
  }
`;

/** What only a dossier needs comes with it (`styles/answer.ts`). Print takes back what the others say of the screen. */
export const styles = [layout, controls, print];
