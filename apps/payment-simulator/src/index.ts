export { DEMO_BILLS, type DemoBill } from './bills/demo-bills.js';
export type { Behaviour } from './platform/behaviour.js';
export type { Order, Transaction } from './platform/ledger.js';
export type { SentNotice } from './platform/notifier.js';
export { compactTime, signNotice } from './platform/signing.js';
export { startPaymentSimulator, type PaymentSimulator, type SimulatorOptions } from './server.js';
