/** Style of all pages. */
export const STYLE = `:root { color-scheme: light dark; --line: light-dark(#767676, #9a9a9a); --accent: light-dark(#0b4f8a, #8cc4ff); --paper: light-dark(#ffffff, #16181b); --ink: light-dark(#1b1b1b, #f1f1f1); }
* { box-sizing: border-box; }
body { margin: 0; font: 17px/1.6 system-ui, "Segoe UI", Roboto, sans-serif; background: light-dark(#f3f5f7, #0e0f11); color: var(--ink); }
.mark { margin: 0; padding: 10px 20px; background: light-dark(#fff1c9, #4a3a00); color: var(--ink); text-align: center; }
main { max-width: 760px; margin: 24px auto; padding: 8px 24px 24px; background: var(--paper); border-radius: 8px; overflow-wrap: anywhere; }
h1 { font-size: 26px; line-height: 1.5; margin: 12px 0 4px; }
h2 { font-size: 17px; margin: 20px 0 8px; }
a { color: var(--accent); }
ul { list-style: none; margin: 0; padding: 0; display: grid; gap: 8px; }
li a { display: grid; padding: 8px 16px; border: 1px solid var(--line); border-radius: 6px; color: inherit; text-decoration: none; }
li a:hover { border-color: var(--accent); background: light-dark(#eef5fb, #1d2733); }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
.name { font-weight: 600; color: var(--accent); }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 2px 16px; margin: 8px 0; }
dt { font-weight: 600; }
dd { margin: 0; }
pre { white-space: pre-wrap; font: inherit; margin: 0; padding: 12px 16px; border: 1px solid var(--line); border-radius: 6px; }
iframe { width: 100%; height: 420px; border: 1px solid var(--line); border-radius: 6px; background: #ffffff; color-scheme: light; }
button { font: inherit; color: inherit; background: var(--paper); border: 1px solid var(--line); border-radius: 6px; cursor: pointer; min-height: 48px; padding: 8px 16px; }
.plain { margin-top: 20px; }
@media (max-width: 480px) { main { margin: 0; border-radius: 0; padding: 8px 16px 24px; } dl { grid-template-columns: 1fr; } }
`;
