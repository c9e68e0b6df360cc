import { styleWith } from '@dvcqg/tooling/test-page';

/** Style of all pages. */
export const STYLE = styleWith(`main { max-width: 760px; overflow-wrap: anywhere; }
h2 { font-size: 17px; margin: 20px 0 8px; }
a { color: var(--accent); }
li a { display: grid; padding: 8px 16px; border: 1px solid var(--line); border-radius: 6px; color: inherit; text-decoration: none; }
li a:hover { border-color: var(--accent); background: light-dark(#eef5fb, #1d2733); }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 2px 16px; margin: 8px 0; }
dt { font-weight: 600; }
dd { margin: 0; }
pre { white-space: pre-wrap; font: inherit; margin: 0; padding: 12px 16px; border: 1px solid var(--line); border-radius: 6px; }
iframe { width: 100%; height: 420px; border: 1px solid var(--line); border-radius: 6px; background: #ffffff; color-scheme: light; }
@media (max-width: 480px) { dl { grid-template-columns: 1fr; } }
`);
