// Before the element is defined, so that it shows the right view at once. What a receipt's link has behind its `#` it reads by itself.
const VIEWS: ReadonlyMap<string, string> = new Map([['#tra-cuu', 'track'], ['#cau-tra-loi', 'read']]);

const params = new URLSearchParams(location.search);
const feedback = document.querySelector('dvc-feedback');
const [code, service] = [params.get('ma')?.trim(), params.get('thu-tuc')?.trim()];
if (code) feedback?.setAttribute('code', code);
if (service) feedback?.setAttribute('service', service);

const show = (): void => {
  const view = VIEWS.get(location.hash) ?? (code ? 'read' : undefined);
  if (view) feedback?.setAttribute('view', view);
};
addEventListener('hashchange', show);
show();

export {};
