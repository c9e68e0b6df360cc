/**
 * Begins to load what nearly every public service's form takes besides the engine's core, for a page that does not know its
 * definition yet. What fails is loaded again when the form is compiled.
 */
export const loadUsualParts = (): void => {
  void Promise.allSettled([import('./presets.js'), import('./lists.js')]);
};
