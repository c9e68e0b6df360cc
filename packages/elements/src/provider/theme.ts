/** Gives the provider a theme's tokens, which all elements inside inherit. */
export const applyTheme = async (provider: HTMLElement, theme: string, _scheme: string | undefined): Promise<void> => {
  provider.dataset['theme'] = theme;
};
