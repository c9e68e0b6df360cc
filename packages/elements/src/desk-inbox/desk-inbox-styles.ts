import { controls } from '../desk/styles/controls.js';
import { notes } from '../desk/styles/notes.js';
import { filters } from './styles/filters.js';
import { list } from './styles/list.js';

export const styles = [controls, notes, filters, list];
