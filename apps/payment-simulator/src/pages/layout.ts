export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** A whole page; `body` is markup. */
export function layout(title: string, body: string): string {
  return `<!doctype html>
<html lang="vi">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} – Hệ thống thử nghiệm</title>
<link rel="stylesheet" href="/style.css">
<body>
<p class="mark" role="note"><strong>Hệ thống thử nghiệm.</strong> Đây không phải cổng thanh toán thật. Không có tiền nào được chuyển; không nhập thông tin thẻ, tài khoản.</p>
<main>
<h1>${title}</h1>
${body}
</main>
`;
}
