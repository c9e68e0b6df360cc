import { css } from 'lit';
import { fields } from '../../dossier-form/styles/fields.js';

const own = css`
  .item {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--dvc-space-4);
  }

  .heading {
    font-size: var(--dvc-font-size);
  }

  #form-title {
    font-size: var(--dvc-font-size-lg);
  }

  .reason {
    padding: var(--dvc-space-2) var(--dvc-space-3);
    border-inline-start: 4px solid var(--dvc-color-warning);
    background: var(--dvc-color-warning-soft);
  }

  .root {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--dvc-space-4);
  }
`;

export const styles = [fields, own];
