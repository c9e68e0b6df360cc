import { desk } from '../desk/styles/desk.js';
import { layout } from './styles/layout.js';
import { preview } from '../desk/styles/preview.js';

export const styles = [desk, layout, preview];
