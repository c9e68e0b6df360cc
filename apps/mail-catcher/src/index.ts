export type { CaughtMail } from './mailbox.js';
export { startMailCatcher, type HandOver, type MailCatcher, type MailCatcherOptions } from './server.js';
