const COUNTER = 'counter:';

/** Reference of money that was handed over at a counter: never mistaken for a transaction of the payment platform. */
export const counterPayment = (reference: string): string => `${COUNTER}${reference}`;

/** Whether money was handed over at a counter. */
export const isCounterPayment = (reference: string): boolean => reference.startsWith(COUNTER);
