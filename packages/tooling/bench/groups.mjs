// The benches and soak runs by name. Each task takes the command's options and gives figures:
// { "figure.name": { value, unit, baseline?, baselineName?, mustBe?, atMost? } }.

const from = (path, name) => async (options) => (await import(path))[name](options);

/** `npm run bench -- GROUP` */
export const BENCHES = {
  search: {
    'quality on judged queries': from('./search-quality.mjs', 'quality'),
    'sizes on the wire': from('./search-sizes.mjs', 'sizes'),
    'search page in a throttled browser': from('../../elements/bench/search-throttled.mjs', 'searchThrottled'),
    'gateway under load': from('../../../apps/gateway/bench/index.mjs', 'benchGateway'),
  },
  form: {
    'one change in a large form': from('../../forms/bench/large-form.mjs', 'measureLargeForm'),
    'form beside plain HTML in a throttled browser': from('../../elements/bench/form/form-bench.mjs', 'formInBrowser'),
  },
  dossiers: { 'dossiers followed, and the inbox': from('../../../apps/gateway/bench/dossiers.mjs', 'benchDossiers') },
  reports: {
    'a year of dossiers made up': from('../../../apps/gateway/bench/demo-year.mjs', 'benchDemoYear'),
    'reports over a million events': from('../../../apps/gateway/bench/reports.mjs', 'benchReports'),
  },
};

/** `npm run soak -- NAME` */
export const SOAKS = {
  requests: { 'malformed requests against a running gateway': from('../../../apps/gateway/bench/malformed.mjs', 'malformedRequests') },
  submissions: { 'submissions while gateways are killed': from('../../../apps/gateway/bench/submissions.mjs', 'submitThroughKills') },
  payments: { 'payment notices in every order': from('../../../apps/gateway/bench/payments.mjs', 'payInEveryOrder') },
  notices: { 'notices while gateways are killed': from('../../../apps/gateway/bench/notices.mjs', 'tellThroughKills') },
  enumeration: { 'codes of dossiers without their secrets': from('../../../apps/gateway/bench/enumeration.mjs', 'enumerateCodes') },
  uploads: { 'uploads over connections that are cut': from('../../../apps/gateway/bench/uploads.mjs', 'cutUploads') },
};
