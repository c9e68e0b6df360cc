import type { FeedbackWords } from '../feedback-words.js';

/** English. */
export const EN: FeedbackWords = {
  common: {
    greeting: 'Dear sender,',
    code: 'Feedback code',
    agency: 'Agency',
    track: 'Follow your feedback',
    howToOpen: 'To see the details, sign in or enter the secret code that you got when you sent it.',
    footer: 'This letter was sent automatically; please do not answer it. We never ask for passwords, one-time codes or card numbers by e-mail.',
  },
  texts: {
    received: () => ({ subject: 'Feedback received', paragraphs: ['We have received your feedback. Within 5 working days we will forward it, begin to handle it, or answer it.'] }),
    completion_requested: ({ reason, until }, { moment }) => ({
      subject: 'Please say more',
      paragraphs: ['To answer you we need to know more:', reason],
      task: `Please answer on the page where you follow your feedback, by ${moment(until)}.`,
    }),
    forwarded: ({ agency }) => ({ subject: 'Feedback forwarded', paragraphs: [`Your feedback has been forwarded to ${agency}.`] }),
    refused: ({ reason }) => ({ subject: 'Feedback not accepted', paragraphs: ['Your feedback has not been accepted.', `Reason: ${reason}`] }),
    answered: () => ({ subject: 'There is an answer', paragraphs: ['Your feedback has been answered. The answer is on the page where you follow it.'] }),
    published: () => ({ subject: 'The answer is public', paragraphs: ['The answer has been made public, without your personal data unless you agreed to have your name published.'] }),
  },
};
