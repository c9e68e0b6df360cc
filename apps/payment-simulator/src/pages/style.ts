/** Style of all pages. */
export const STYLE = `:root { color-scheme: light dark; --line: light-dark(#767676, #9a9a9a); --accent: light-dark(#0b4f8a, #8cc4ff); --paper: light-dark(#ffffff, #16181b); --ink: light-dark(#1b1b1b, #f1f1f1); }
* { box-sizing: border-box; }
body { margin: 0; font: 17px/1.6 system-ui, "Segoe UI", Roboto, sans-serif; background: light-dark(#f3f5f7, #0e0f11); color: var(--ink); }
.mark { margin: 0; padding: 10px 20px; background: light-dark(#fff1c9, #4a3a00); color: var(--ink); text-align: center; }
main { max-width: 640px; margin: 24px auto; padding: 8px 24px 24px; background: var(--paper); border-radius: 8px; }
h1 { font-size: 26px; line-height: 1.5; margin: 12px 0 4px; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 6px 16px; margin: 16px 0; }
dt { color: light-dark(#4a4a4a, #c4c4c4); }
dd { margin: 0; overflow-wrap: anywhere; }
.amount { font-size: 22px; font-weight: 600; }
fieldset { border: 1px solid var(--line); border-radius: 6px; margin: 0 0 16px; padding: 8px 16px 12px; }
label { display: flex; gap: 10px; align-items: center; min-height: 44px; }
button { font: inherit; color: inherit; background: var(--paper); border: 1px solid var(--line); border-radius: 6px; cursor: pointer; min-height: 48px; padding: 8px 20px; }
.pay { background: var(--accent); border-color: var(--accent); color: light-dark(#ffffff, #10161d); font-weight: 600; }
.plain { margin-top: 12px; }
button:focus-visible, input:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
ul { list-style: none; margin: 0; padding: 0; display: grid; gap: 16px; }
@media (max-width: 480px) { main { margin: 0; border-radius: 0; padding: 8px 16px 24px; } dl { grid-template-columns: 1fr; gap: 2px; } dd { margin-bottom: 8px; } }
`;
