import '../site/start.js';
import '@dvcqg/elements/provider/define';
import '@dvcqg/elements/service-search/define';
import '@dvcqg/elements/stat/define';
import { startFigures } from '../site/figures.js';

void startFigures();
