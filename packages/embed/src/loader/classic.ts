import { start } from './start.js';

const script = document.currentScript as HTMLScriptElement;
start(script, script.src);
