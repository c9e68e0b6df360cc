export { DvcPayment } from './payment.js';
export { DvcPaymentChangedEvent, DvcPaymentLeaveEvent } from './payment-events.js';
