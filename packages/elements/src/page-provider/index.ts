export { type PageSettings, startPageProvider } from './page-provider.js';
