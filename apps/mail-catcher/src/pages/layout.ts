export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** A whole page; `body` is markup. */
export function layout(title: string, body: string): string {
  return `<!doctype html>
<html lang="vi">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)} – Hộp thư thử nghiệm</title>
<link rel="stylesheet" href="/style.css">
<body>
<p class="mark" role="note"><strong>Hộp thư thử nghiệm.</strong> Thư chỉ được giữ ở máy này và không gửi tới ai.</p>
<main>
<h1>${escapeHtml(title)}</h1>
${body}
</main>
`;
}
