import { bars } from '../../core/styles/bars.js';
import { buttons } from '../../core/styles/buttons.js';
import { frame } from '../../core/styles/frame.js';
import { notices } from '../../core/styles/notices.js';
import { unseen } from '../../core/styles/unseen.js';
import { controls } from './controls.js';
import { layout } from './layout.js';

/** What any form's fields need, here and inside other elements. */
export const fields = [frame, unseen, bars, buttons, notices, layout, controls];
