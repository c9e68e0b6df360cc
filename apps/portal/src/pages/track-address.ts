// Before the element is defined, so that it asks for the right dossier at once. The link of a receipt it reads by itself.
const code = new URLSearchParams(location.search).get('code')?.trim();
if (code) document.querySelector('dvc-status-tracker')?.setAttribute('code', code);

export {};
