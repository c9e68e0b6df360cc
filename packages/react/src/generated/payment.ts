// Generated from the elements' manifest by scripts/generate.mjs. Do not edit.
import '@dvcqg/elements/payment/define';
import { DvcPayment as Element, type DvcPaymentChangedEvent, type DvcPaymentLeaveEvent } from '@dvcqg/elements/payment';
import { createComponent, type EventName } from '@lit/react';
import * as react from 'react';

/** Pays fees and bills. Properties and events: see `@dvcqg/elements/payment`. */
export const DvcPayment = createComponent({
  react,
  tagName: 'dvc-payment',
  displayName: 'DvcPayment',
  elementClass: Element,
  events: {
    onPaymentLeave: 'dvc-payment-leave' as EventName<DvcPaymentLeaveEvent>,
    onPaymentChanged: 'dvc-payment-changed' as EventName<DvcPaymentChangedEvent>,
  },
});
