import { styleWith } from '@dvcqg/tooling/test-page';

/** Style of all pages. */
export const STYLE = styleWith(`h2 { font-size: 17px; margin: 20px 0 8px; }
li button { width: 100%; text-align: start; display: grid; }
button:hover { border-color: var(--accent); background: light-dark(#eef5fb, #1d2733); }
button:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
.code { font-size: 15px; }
`);
