import '@dvcqg/elements/provider/define';
import '@dvcqg/elements/sign-in/define';
import '@dvcqg/elements/desk-inbox/define';
import { startContrast } from './contrast.js';
import { startLanguage } from './language.js';
import { startPages } from './pages.js';

startContrast();
startLanguage();
startPages();
