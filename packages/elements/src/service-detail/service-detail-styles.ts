import { bars } from '../core/styles/bars.js';
import { buttons } from '../core/styles/buttons.js';
import { frame } from '../core/styles/frame.js';
import { notices } from '../core/styles/notices.js';
import { unseen } from '../core/styles/unseen.js';
import { controls } from './styles/controls.js';
import { layout } from './styles/layout.js';
import { papers } from './styles/papers.js';
import { print } from './styles/print.js';
import { table } from './styles/table.js';

/** Print comes last: it takes back what the others say of the screen. */
export const styles = [frame, unseen, bars, buttons, notices, layout, controls, table, papers, print];
