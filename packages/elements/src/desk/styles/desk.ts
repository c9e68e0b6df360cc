import { buttons } from '../../core/styles/buttons.js';
import { frame } from '../../core/styles/frame.js';
import { notices } from '../../core/styles/notices.js';
import { unseen } from '../../core/styles/unseen.js';
import { controls } from './controls.js';
import { notes } from './notes.js';

export const desk = [frame, unseen, buttons, notices, controls, notes];
