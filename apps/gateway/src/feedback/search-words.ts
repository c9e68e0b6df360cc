import { foldVietnamese } from '@dvcqg/search';

/** The words of a text or of a question, folded alike: with and without accents they are found. */
export const wordsOf = (text: string): string[] => foldVietnamese(text).split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
