import { styleWith } from '@dvcqg/tooling/test-page';

/** Style of all pages. */
export const STYLE = styleWith(`ul { gap: 16px; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 6px 16px; margin: 16px 0; }
dt { color: light-dark(#4a4a4a, #c4c4c4); }
dd { margin: 0; overflow-wrap: anywhere; }
.amount { font-size: 22px; font-weight: 600; }
fieldset { border: 1px solid var(--line); border-radius: 6px; margin: 0 0 16px; padding: 8px 16px 12px; }
label { display: flex; gap: 10px; align-items: center; min-height: 44px; }
button { padding: 8px 20px; }
.pay { background: var(--accent); border-color: var(--accent); color: light-dark(#ffffff, #10161d); font-weight: 600; }
.plain { margin-top: 12px; }
button:focus-visible, input:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
@media (max-width: 480px) { dl { grid-template-columns: 1fr; gap: 2px; } dd { margin-bottom: 8px; } }
`);
