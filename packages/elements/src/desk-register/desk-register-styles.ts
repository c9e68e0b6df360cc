import { css } from 'lit';
import { desk } from '../desk/styles/desk.js';
import { preview } from '../desk/styles/preview.js';

const own = css`
  .choices {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 180px), 1fr));
    gap: var(--dvc-space-2) var(--dvc-space-4);
    align-items: end;
  }
`;

export const styles = [desk, preview, own];
