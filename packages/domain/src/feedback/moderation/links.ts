import type { FeedbackTextPlace } from '@dvcqg/openapi';

const ADDRESS = /(?:\b(?:https?|ftp):\/\/|\bwww\.)[^\s<>"'“”]+|(?<![\p{L}\p{N}@._-])(?:[\p{L}\p{N}-]{1,63}\.){1,5}(?:vn|com|net|org|info|biz|io|me|xyz|top|link|site|shop|online|app|club|live|ly|gl|cc)(?![\p{L}\p{N}@-])(?:[/?:#][^\s<>"'“”]*)?/giu;
/** The bare name of a portal of the state is a word of the matter, not a link. */
const STATE_PORTAL = /^(?:[\p{L}\p{N}-]+\.)*gov\.vn$/iu;

/** Links in a text: addresses with or without `https://`. */
export function linksIn(text: string): FeedbackTextPlace[] {
  return [...text.matchAll(ADDRESS)].flatMap(({ 0: match, index }) => {
    const link = match.replace(/[.,;:!?)\]]+$/, '');
    return STATE_PORTAL.test(link) ? [] : [{ start: index, end: index + link.length }];
  });
}
