import { desk } from '../desk/styles/desk.js';
import { filters } from '../desk-inbox/styles/filters.js';
import { list } from '../desk-inbox/styles/list.js';
import { own } from './styles/own-styles.js';

export const styles = [desk, filters, list, own];
