export default {
  globs: ['src/**/*.ts'],
  exclude: ['src/**/*.test.ts', 'src/**/*.stories.ts', 'src/generated/**', 'src/core/**', 'src/**/define.ts'],
  outdir: '.',
  litelement: true,
};
