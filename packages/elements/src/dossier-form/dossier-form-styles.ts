import { layout } from './styles/layout.js';

/** What the first paint needs; the rest comes with the form. */
export const styles = [layout];
