// Imported first by every page: the elements then find their language and contrast already set.
import { startDisplay } from './display.js';
import { startLanguage } from './language.js';

document.documentElement.dataset['script'] = '';
startDisplay();
startLanguage();

// Every page has it in its header; what the page is for comes first.
void import('./account.js');
