// Before the element is defined, so that it asks for the right service at once.
const code = new URLSearchParams(location.search).get('code')?.trim();
const detail = document.querySelector('dvc-service-detail');
if (code) {
  detail?.setAttribute('code', code);
  document.getElementById('apply')?.setAttribute('href', `/nop-ho-so/?code=${encodeURIComponent(code)}`);
} else {
  detail?.remove();
  document.getElementById('no-code')?.removeAttribute('hidden');
}
