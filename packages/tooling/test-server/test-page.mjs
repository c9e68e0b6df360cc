// Pages of the systems that stand in for a province's own in development, demonstrations and tests. Each says so at its top.

/** Signs that mean something in HTML, as references. */
export function escapeHtml(text) {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** What every page begins with; each system adds its own. */
const COMMON_STYLE = `:root { color-scheme: light dark; --line: light-dark(#767676, #9a9a9a); --accent: light-dark(#0b4f8a, #8cc4ff); --paper: light-dark(#ffffff, #16181b); --ink: light-dark(#1b1b1b, #f1f1f1); }
* { box-sizing: border-box; }
body { margin: 0; font: 17px/1.6 system-ui, "Segoe UI", Roboto, sans-serif; background: light-dark(#f3f5f7, #0e0f11); color: var(--ink); }
.mark { margin: 0; padding: 10px 20px; background: light-dark(#fff1c9, #4a3a00); color: var(--ink); text-align: center; }
main { max-width: 640px; margin: 24px auto; padding: 8px 24px 24px; background: var(--paper); border-radius: 8px; }
h1 { font-size: 26px; line-height: 1.5; margin: 12px 0 4px; }
ul { list-style: none; margin: 0; padding: 0; display: grid; gap: 8px; }
button { font: inherit; color: inherit; background: var(--paper); border: 1px solid var(--line); border-radius: 6px; cursor: pointer; min-height: 48px; padding: 8px 16px; }
.name { font-weight: 600; color: var(--accent); }
.plain { margin-top: 20px; }
@media (max-width: 480px) { main { margin: 0; border-radius: 0; padding: 8px 16px 24px; } }
`;

export const styleWith = (own) => COMMON_STYLE + own;

/** How the pages of one system are laid out: `system` names it, `warning` says what it is not. */
export function pagesOf(system, warning) {
  return (title, body) => `<!doctype html>
<html lang="vi">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)} – ${system}</title>
<link rel="stylesheet" href="/style.css">
<body>
<p class="mark" role="note"><strong>${system}.</strong> ${warning}</p>
<main>
<h1>${escapeHtml(title)}</h1>
${body}
</main>
`;
}
