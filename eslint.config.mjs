import js from '@eslint/js';
import lit from 'eslint-plugin-lit';
import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

const NODE_GLOBALS = Object.fromEntries(
  ['process', 'console', 'URL', 'URLSearchParams', 'structuredClone', 'setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'setImmediate', 'performance', 'fetch', 'Buffer', 'AbortController', 'AbortSignal', 'Response', 'Request', 'TextDecoder', 'TextEncoder', 'queueMicrotask', 'document', 'window', 'customElements', 'location'].map((name) => [name, 'readonly']),
);

const PAGE_GLOBALS = Object.fromEntries(['document', 'window', 'customElements', 'MessageChannel', 'InputEvent', 'addEventListener', 'requestAnimationFrame'].map((name) => [name, 'readonly']));

export default tseslint.config(
  { ignores: ['**/dist/**', '**/node_modules/**', '**/generated/**', '**/storybook-static/**', '**/.turbo/**', '**/.data/**', '**/*.d.mts', 'packages/elements/editors/**'] },
  js.configs.recommended,
  ...tseslint.configs.strict,
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      'no-restricted-syntax': [
        'error',
        { selector: 'TSEnumDeclaration', message: 'A list of codes is a const array or comes from the contract.' },
        { selector: 'ExportDefaultDeclaration', message: 'Export by name.' },
      ],
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
      '@typescript-eslint/no-non-null-assertion': 'off', // noUncheckedIndexedAccess makes them deliberate
      '@typescript-eslint/no-invalid-void-type': 'off',
      '@typescript-eslint/no-extraneous-class': 'off',
      '@typescript-eslint/unified-signatures': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  { files: ['**/*.mjs'], languageOptions: { globals: NODE_GLOBALS } },
  // Pages of benches, and what benches do inside of them.
  { files: ['packages/elements/bench/**'], languageOptions: { globals: { ...NODE_GLOBALS, ...PAGE_GLOBALS } } },
  { files: ['**/*.cjs'], languageOptions: { globals: { ...NODE_GLOBALS, module: 'writable' } } },
  {
    files: ['packages/elements/src/**/*.ts'],
    plugins: { lit, wc },
    rules: { ...lit.configs['flat/recommended'].rules, ...wc.configs['flat/recommended'].rules },
  },
  {
    files: ['**/*.config.{ts,mjs,cjs}', '**/*.stories.ts', '**/.storybook/**', 'dependency-cruiser.config.cjs'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    files: ['**/*.test.ts', '**/*.e2e.ts', '**/test/**', '**/bench/**', '**/*.mjs'],
    rules: { 'max-lines-per-function': 'off' },
  },
);
