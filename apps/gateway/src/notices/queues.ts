/** The queue of a recipient: one each, so that a slow one holds nobody up. */
export const queueOf = (recipient: string): string => `notices.${recipient.replace(':', '.')}`;

/** Looks for deliveries whose job got lost. */
export const SWEEP_QUEUE = 'notices.sweep';

/** Tells of deliveries that are given up. */
export const REPORT_QUEUE = 'notices.report';
