import { DvcProvider } from './index.js';

DvcProvider.define();
