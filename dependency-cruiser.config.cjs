// Who may know whom: docs/architecture.md. Dependencies point down the picture; this keeps them there.
const inside = (name) => `^(packages|apps)/${name}/`;
const layer = (name, mayKnow) => ({
  name: `${name}-knows-too-much`,
  comment: `${name} may import only: ${mayKnow.join(', ') || 'nothing of ours'}`,
  severity: 'error',
  from: { path: inside(name), pathNot: '\\.(test|e2e|stories|bench)\\.|/(test|testing|bench|scripts|e2e|\\.storybook)/|config\\.ts$' },
  to: { path: '^(packages|apps)/', pathNot: [...mayKnow, name].map(inside) },
});

module.exports = {
  forbidden: [
    layer('openapi', []),
    layer('domain', ['openapi']),
    layer('search', ['openapi', 'domain']),
    layer('forms', ['openapi', 'domain']),
    layer('sdk', ['openapi']),
    layer('tokens', []),
    layer('catalog', ['openapi', 'domain']),
    layer('site-parts', []),
    layer('elements', ['openapi', 'domain', 'search', 'forms', 'sdk', 'tokens']),
    layer('react', ['elements']),
    layer('embed', ['elements', 'openapi', 'site-parts', 'tooling']),
    layer('gateway', ['openapi', 'domain', 'search', 'catalog', 'forms']),
    layer('tooling', []),
    layer('identity-provider', ['tooling']),
    layer('payment-simulator', ['tooling']),
    layer('mail-catcher', ['tooling']),
    layer('portal', ['elements', 'sdk', 'tokens', 'openapi', 'site-parts']),
    layer('one-stop', ['elements', 'sdk', 'tokens', 'openapi', 'site-parts']),
    layer('storybook', ['elements', 'openapi', 'sdk', 'tokens']),
    { name: 'no-cycles', severity: 'error', from: { pathNot: 'node_modules' }, to: { circular: true, viaOnly: { pathNot: 'node_modules', dependencyTypesNot: ['type-only'] } } },
    {
      name: 'no-inner-files',
      comment: "Import another package by its name, not by a path into its folder",
      severity: 'error',
      from: { path: '^(packages|apps)/([^/]+)/', pathNot: '/(test|testing|bench|scripts|e2e)/' },
      to: { path: '^(packages|apps)/([^/]+)/src/', pathNot: '^(packages|apps)/$2/' },
    },
    { name: 'no-unresolved', severity: 'error', from: { pathNot: '\\.d\\.m?ts$' }, to: { couldNotResolve: true, pathNot: '^(virtual:|node:)' } },
  ],
  options: {
    doNotFollow: { path: 'node_modules|/dist/' },
    exclude: { path: '(^|/)(storybook-static|\\.turbo|\\.data)/' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['types', 'import', 'default', 'node', 'browser'], extensions: ['.ts', '.js', '.mjs', '.json'] },
  },
};
