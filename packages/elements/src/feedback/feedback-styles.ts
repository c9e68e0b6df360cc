import { css } from 'lit';
import { buttons } from '../core/styles/buttons.js';
import { frame } from '../core/styles/frame.js';
import { notices } from '../core/styles/notices.js';
import { unseen } from '../core/styles/unseen.js';

const own = css`
  .root {
    container-type: inline-size;
  }

  p,
  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
  }

  .views {
    display: flex;
    flex-wrap: wrap;
    gap: var(--dvc-space-2);
    margin-block-end: var(--dvc-space-6);
  }

  [aria-current] {
    border-color: var(--dvc-color-primary);
    background: var(--dvc-color-primary-soft);
    box-shadow: inset 0 -3px var(--dvc-color-primary);
    font-weight: var(--dvc-font-weight-strong);
  }

  .muted,
  small {
    color: var(--dvc-color-text-muted);
    font-size: var(--dvc-font-size-sm);
  }

  small {
    display: block;
    font-weight: var(--dvc-font-weight-normal);
  }

  .form,
  .field {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--dvc-space-6);
    max-inline-size: 44em;
  }

  .field {
    gap: var(--dvc-space-1);
  }

  .field[data-wrong] {
    padding-inline-start: var(--dvc-space-3);
    border-inline-start: 4px solid var(--dvc-color-danger);
  }

  legend {
    margin-block-end: var(--dvc-space-2);
    padding: 0;
  }

  label,
  legend {
    font-weight: var(--dvc-font-weight-strong);
  }

  .kinds {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(16em, 100%), 1fr));
    gap: var(--dvc-space-2);
  }

  .kind {
    display: flex;
    align-items: center;
    gap: var(--dvc-space-3);
    min-block-size: var(--dvc-size-target);
    padding: var(--dvc-space-1) var(--dvc-space-3);
    border: var(--dvc-border-width) solid var(--dvc-color-border-strong);
    border-radius: var(--dvc-radius-md);
    cursor: pointer;
  }

  .kind:has(:checked) {
    border-color: var(--dvc-color-primary);
    background: var(--dvc-color-primary-soft);
  }

  [type='radio'],
  [type='checkbox'] {
    flex: none;
    inline-size: 20px;
    block-size: 20px;
    accent-color: var(--dvc-color-primary);
  }

  input:not([type='radio'], [type='checkbox']),
  select,
  textarea {
    inline-size: 100%;
    min-block-size: var(--dvc-size-target);
    padding: var(--dvc-space-2) var(--dvc-space-3);
    border: var(--dvc-border-width) solid var(--dvc-color-border-strong);
    border-radius: var(--dvc-radius-sm);
    background: var(--dvc-color-surface);
    color: inherit;
    font: inherit;
  }

  progress {
    inline-size: 100%;
    accent-color: var(--dvc-color-primary);
  }

  .notice {
    margin-block-end: var(--dvc-space-4);
  }
`;

/** What comes at load: the first fields, and what is said while the rest is on its way (`styles/late-styles.ts`). */
export const styles = [frame, unseen, buttons, notices, own];
