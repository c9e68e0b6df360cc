import { desk } from '../desk/styles/desk.js';
import { filters } from './styles/filters.js';
import { list } from './styles/list.js';

export const styles = [desk, filters, list];
