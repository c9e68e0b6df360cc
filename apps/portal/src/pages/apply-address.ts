// Before the element is defined, so that it asks for the right form at once.
const address = new URLSearchParams(location.search);
const code = address.get('code')?.trim();
const draft = address.get('draft')?.trim();
const form = document.querySelector('dvc-dossier-form');
if (code) {
  form?.setAttribute('service', code);
  if (draft) form?.setAttribute('draft', draft);
} else {
  form?.remove();
  document.getElementById('no-code')?.removeAttribute('hidden');
}

export {};
