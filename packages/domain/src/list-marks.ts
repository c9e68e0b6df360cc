/** What stands before a name in a list: hyphens, pluses, stars, bullets, a bracket that was closed before. A minus before a figure is none. */
const BEFORE = /^(?:[\s–—+*•·.,;:)]|-(?!\d))+/u;
/** What ends a line of a list or of a document (`./.`). An ellipsis stays: it says that words are missing. */
const AFTER = /(?:[\s.,;:]|\/(?=\.))+$/u;

/**
 * The name of a paper or of a case without the list marks that the national catalogue copies along with it (`- Giấy chứng sinh.;`):
 * pages and letters list it in their own way. Numbers of lines stay, since other papers may refer to them. Own design.
 */
export const withoutListMarks = (name: string): string => name.replace(BEFORE, '').replace(AFTER, '') || name.trim();
