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

  .muted {
    color: var(--dvc-color-text-muted);
    font-size: var(--dvc-font-size-sm);
  }

  .form,
  .field {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--dvc-space-6);
    max-inline-size: 40em;
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
  legend,
  .error {
    font-weight: var(--dvc-font-weight-strong);
  }

  .error {
    color: var(--dvc-color-danger);
  }

  .kinds {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(14em, 100%), 1fr));
    gap: var(--dvc-space-2);
  }

  .kind {
    display: flex;
    align-items: center;
    gap: var(--dvc-space-2);
    min-block-size: var(--dvc-size-target);
    padding-inline: var(--dvc-space-3);
    border: var(--dvc-border-width) solid var(--dvc-color-border-strong);
    border-radius: var(--dvc-radius-md);
    cursor: pointer;
  }

  .kind:has(:checked) {
    border-color: var(--dvc-color-primary);
    background: var(--dvc-color-primary-soft);
  }

  [type='radio'] {
    inline-size: 20px;
    block-size: 20px;
    accent-color: var(--dvc-color-primary);
  }

  [type='text'] {
    inline-size: 100%;
    max-inline-size: 24em;
    min-block-size: var(--dvc-size-target);
    padding-inline: var(--dvc-space-3);
    border: var(--dvc-border-width) solid var(--dvc-color-border-strong);
    border-radius: var(--dvc-radius-sm);
    background: var(--dvc-color-surface);
    color: inherit;
    font: inherit;
  }

  .button {
    display: inline-block;
    text-decoration: none;
  }

  progress {
    inline-size: 100%;
    accent-color: var(--dvc-color-primary);
  }

  .notice {
    margin-block-end: var(--dvc-space-4);
  }
`;

/** What comes at load: the form, and what is said while the rest is on its way (`styles/room.ts`). */
export const styles = [frame, unseen, buttons, notices, own];
