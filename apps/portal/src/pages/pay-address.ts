// Before the element is defined, so that it asks for the right fee at once. What stands behind `#` it reads by itself.
const params = new URLSearchParams(location.search);
const payment = document.querySelector('dvc-payment');
for (const name of ['code', 'fee']) {
  const value = params.get(name)?.trim();
  if (value) payment?.setAttribute(name, value);
}

export {};
