import type { SupplementItem } from '@dvcqg/domain';
import type { MailWords } from '../mail-words.js';

const itemOf = ({ paper, reason }: SupplementItem): string => (paper === undefined ? reason : `${paper}: ${reason}`);
const reasonOf = (reason: string): string => `Reason: ${reason}`;

/** English. */
export const EN: MailWords = {
  common: {
    greeting: 'Dear applicant,',
    dossier: 'Dossier code',
    service: 'Service',
    agency: 'Agency',
    track: 'Follow your dossier',
    howToOpen: 'To see the details, sign in, or scan the QR code on your receipt.',
    footer: 'This letter was sent automatically; please do not answer it. We never ask for passwords, one-time codes or card numbers by e-mail.',
  },
  texts: {
    submitted: () => ({ subject: 'Dossier received', paragraphs: ['We have received your dossier. The one-stop desk will check it and tell you whether it is accepted.'] }),
    accepted: ({ appointmentAt }, { moment }) => ({
      subject: 'Dossier accepted',
      paragraphs: ['Your dossier has been accepted.', ...(appointmentAt === undefined ? [] : [`The result is promised for ${moment(appointmentAt)}.`])],
    }),
    intake_refused: ({ reason }) => ({ subject: 'Dossier not accepted', paragraphs: ['Your dossier has not been accepted.', reasonOf(reason)] }),
    supplement_requested: ({ items, until }, { moment }) => ({
      subject: 'Your dossier needs a supplement',
      paragraphs: ['Something is missing or wrong in your dossier. This is everything we need:'],
      items: items.map(itemOf),
      task: until === undefined ? 'Please send it on the page where you follow your dossier.' : `Please send it on the page where you follow your dossier, by ${moment(until)}.`,
    }),
    supplement_insufficient: ({ items, until }, { moment }) => ({
      subject: 'Your supplement is not sufficient',
      paragraphs: ['What you sent is not sufficient. We still need:'],
      items: items.map(itemOf),
      task: until === undefined ? 'Please send it again on the page where you follow your dossier.' : `Please send it again on the page where you follow your dossier, by ${moment(until)}.`,
    }),
    supplement_accepted: () => ({ subject: 'Supplement complete', paragraphs: ['What you sent is complete. Work on your dossier goes on.'] }),
    supplement_expired: () => ({ subject: 'The time for the supplement is over', paragraphs: ['The time for the supplement is over and we have not received what was missing, so work on your dossier has ended. You may hand in a new one.'] }),
    supplement_cancelled: ({ reason }) => ({ subject: 'No supplement needed any more', paragraphs: ['The request for a supplement has been cancelled. You need not send anything.', reasonOf(reason)] }),
    payment_requested: ({ amount, collect }, { money }) => ({
      subject: 'A fee is to be paid',
      paragraphs: [`Amount: ${money(amount)}.`],
      task: collect === 'before' ? 'Work on your dossier goes on when it is paid. Please pay on the page where you follow your dossier.' : 'Please pay on the page where you follow your dossier. Work on it does not wait for this fee.',
    }),
    payment_received: ({ amount }, { money }) => ({ subject: 'Payment received', paragraphs: [`We have received ${money(amount)}. The receipt is on the page where you follow your dossier.`] }),
    payment_waived: ({ reason }) => ({ subject: 'Fee waived', paragraphs: ['You need not pay this fee.', reasonOf(reason)] }),
    payment_refunded: ({ amount }, { money }) => ({ subject: 'Money refunded', paragraphs: [`We have refunded ${money(amount)}.`] }),
    paused: ({ reason }) => ({ subject: 'Work on your dossier is paused', paragraphs: ['Work on your dossier is paused. This time does not count towards the deadline.', reasonOf(reason)] }),
    resumed: () => ({ subject: 'Work on your dossier goes on', paragraphs: ['Work on your dossier goes on.'] }),
    extended: ({ newDueAt, reason }, { moment }) => ({
      subject: 'Our apology, and a new date for your result',
      paragraphs: ['We are sorry that your dossier is not finished on the promised date.', reasonOf(reason), `The result is now promised for ${moment(newDueAt)}.`],
    }),
    withdrawal_refused: ({ reason }) => ({ subject: 'The dossier cannot be withdrawn', paragraphs: ['Your request to withdraw the dossier has not been granted. Work on it goes on.', reasonOf(reason)] }),
    withdrawn: () => ({ subject: 'Dossier withdrawn', paragraphs: ['The dossier has been withdrawn as you asked.'] }),
    stopped: ({ reason }) => ({ subject: 'Work on your dossier has stopped', paragraphs: ['Work on your dossier has stopped.', reasonOf(reason)] }),
    result_ready: ({ outcome }) => ({
      subject: 'The result of your dossier is ready',
      paragraphs: [
        outcome === 'granted' ? 'The result of your dossier is ready.' : 'Your dossier has been decided, but what you asked for was not granted. The reasons are in the written answer.',
        'See the result and how to get it on the page where you follow your dossier.',
      ],
    }),
    returned: () => ({ subject: 'Result handed over', paragraphs: ['The result has been handed over to you. You can rate our service on the page where you follow your dossier.'] }),
  },
};
