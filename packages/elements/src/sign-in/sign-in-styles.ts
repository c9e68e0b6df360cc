import { css } from 'lit';
import { buttons } from '../core/styles/buttons.js';
import { unseen } from '../core/styles/unseen.js';

const own = css`
  :host {
    display: inline-block;
    max-inline-size: 100%;
    color: var(--dvc-color-text);
    font-family: var(--dvc-font-family);
    font-size: var(--dvc-font-size);
    line-height: var(--dvc-line-height-text);
    text-align: start;
  }

  :host([hidden]) {
    display: none;
  }

  .root {
    position: relative;
  }

  p {
    margin: 0;
  }

  .button {
    box-sizing: border-box;
    max-inline-size: 100%;
  }

  .button[aria-disabled='true'] {
    opacity: 0.7;
    cursor: progress;
  }

  .reader {
    display: inline-flex;
    align-items: center;
    gap: var(--dvc-space-3);
  }

  .reader::after {
    content: '';
    flex: none;
    inline-size: 0.5em;
    block-size: 0.5em;
    border: solid currentcolor;
    border-width: 0 2px 2px 0;
    transform: translateY(-25%) rotate(45deg);
  }

  .reader[aria-expanded='true']::after {
    transform: translateY(25%) rotate(225deg);
  }

  .name {
    overflow: hidden;
    max-inline-size: 16em;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .hint {
    color: var(--dvc-color-text-muted);
    font-size: var(--dvc-font-size-sm);
  }

  .panel,
  .notes {
    z-index: var(--dvc-layer-overlay);
    inset-inline-end: var(--dvc-sign-in-panel-end, auto);
  }

  .notes {
    position: var(--dvc-sign-in-notes-position, static);
  }

  .panel {
    position: absolute;
    display: grid;
    box-sizing: border-box;
    min-inline-size: 100%;
    inline-size: max-content;
    max-inline-size: min(20em, 90vw);
    margin-block-start: var(--dvc-space-1);
    padding: var(--dvc-space-1);
    border: var(--dvc-border-width) solid var(--dvc-color-border);
    border-radius: var(--dvc-radius-md);
    background: var(--dvc-color-surface-raised);
    box-shadow: var(--dvc-shadow-overlay);
  }

  .panel[hidden] {
    display: none;
  }

  .item,
  ::slotted(a) {
    display: flex;
    align-items: center;
    box-sizing: border-box;
    inline-size: 100%;
    min-block-size: var(--dvc-size-target);
    padding: var(--dvc-space-2) var(--dvc-space-3);
    border: 0;
    border-radius: var(--dvc-radius-sm);
    background: none;
    color: var(--dvc-color-text);
    font: inherit;
    text-align: start;
    text-decoration: none;
    cursor: pointer;
  }

  .item:hover,
  ::slotted(a:hover) {
    background: var(--dvc-color-surface-hover);
    text-decoration: underline;
  }

  .note {
    display: grid;
    justify-items: start;
    gap: var(--dvc-space-2);
    box-sizing: border-box;
    inline-size: max-content;
    max-inline-size: min(24em, 90vw);
    margin-block-start: var(--dvc-space-2);
    padding: var(--dvc-space-3);
    border-inline-start: var(--dvc-space-1) solid var(--dvc-color-info);
    border-radius: var(--dvc-radius-sm);
    background: var(--dvc-color-info-soft);
    box-shadow: var(--dvc-shadow-raised);
    color: var(--dvc-color-text);
  }

  .note[data-kind='danger'] {
    border-color: var(--dvc-color-danger);
    background: var(--dvc-color-danger-soft);
  }

  .note[data-kind='warning'] {
    border-color: var(--dvc-color-warning);
    background: var(--dvc-color-warning-soft);
  }

  .note .hint {
    color: inherit;
  }

  a {
    color: var(--dvc-color-link);
  }

  :focus-visible {
    outline: var(--dvc-focus-width) solid var(--dvc-color-focus);
    outline-offset: var(--dvc-focus-offset);
  }

  @media print {
    :host {
      display: none;
    }
  }
`;

export const styles = [unseen, buttons, own];
