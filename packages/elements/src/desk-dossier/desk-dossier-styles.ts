import { controls } from '../desk/styles/controls.js';
import { notes } from '../desk/styles/notes.js';
import { layout } from './styles/layout.js';
import { preview } from '../desk/styles/preview.js';

export const styles = [controls, notes, layout, preview];
