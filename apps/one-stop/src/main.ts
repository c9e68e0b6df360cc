import '@dvcqg/elements/provider/define';
import '@dvcqg/elements/sign-in/define';
import '@dvcqg/elements/desk-inbox/define';
import { startContrast } from '@dvcqg/site-parts/contrast';
import { startLanguage } from './language.js';
import { memory } from './memory.js';
import { startPages } from './pages.js';

startContrast(memory);
startLanguage();
startPages();
