import { DvcProvider } from './provider.js';

DvcProvider.define();
