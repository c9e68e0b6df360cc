// Before the element is defined, so that it asks for the right thing at once. What stands behind `#` it reads by itself.
const params = new URLSearchParams(location.search);
for (const name of ['code', 'service', 'place']) {
  const value = params.get(name)?.trim();
  if (value) document.querySelector('dvc-rating-widget')?.setAttribute(name, value);
}

export {};
