/** Signs that mean something in HTML, as references. */
export declare function escapeHtml(text: string): string;
/** The style of all pages, and what one system adds. */
export declare function styleWith(own: string): string;
/** How the pages of one system are laid out: `system` names it, `warning` says what it is not. Titles are plain text; `body` is markup. */
export declare function pagesOf(system: string, warning: string): (title: string, body: string) => string;
