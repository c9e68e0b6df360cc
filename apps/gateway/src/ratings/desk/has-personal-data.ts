/** A number long enough for a phone, an identity or an account, also with spaces and dots between; an e-mail address. */
const TELLING = /\d(?:[\s.\-–()]{0,2}\d){7}|[^\s@]@[^\s@]+\.[^\s@]/u;

/** Whether a text tells something of a person. */
export const hasPersonalData = (text: string): boolean => TELLING.test(text.normalize('NFKC'));
