import { changeStyles } from '../core/reports/change-styles.js';
import { bars } from '../core/styles/bars.js';
import { buttons } from '../core/styles/buttons.js';
import { frame } from '../core/styles/frame.js';
import { notices } from '../core/styles/notices.js';
import { unseen } from '../core/styles/unseen.js';
import { figures } from './styles/figures.js';
import { layout } from './styles/layout.js';
import { panels } from './styles/panels.js';
import { print } from './styles/print.js';
import { ranking } from './styles/ranking.js';

export const styles = [frame, bars, buttons, notices, unseen, changeStyles, layout, figures, panels, ranking, print];
