import { DvcPayment } from './payment.js';

DvcPayment.define();
