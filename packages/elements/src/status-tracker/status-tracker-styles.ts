import { css } from 'lit';
import { buttons } from '../core/styles/buttons.js';
import { frame } from '../core/styles/frame.js';
import { notices } from '../core/styles/notices.js';
import { unseen } from '../core/styles/unseen.js';
import { controls } from './styles/controls.js';

const layout = css`
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
export const styles = [frame, unseen, buttons, notices, layout, controls, print];
