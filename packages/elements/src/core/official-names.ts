import { wordsLocale } from './localization.js';

/** `vi` when the page speaks another language: official names stay Vietnamese and are marked so (WCAG 3.1.2). */
export const vietnameseMark = (): 'vi' | undefined => (wordsLocale() === 'vi' ? undefined : 'vi');
