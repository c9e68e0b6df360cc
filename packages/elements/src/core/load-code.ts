const ADDRESS = /https?:\/\/[^\s'")]+/;

/** What a module gives; bundlers may have put it one level deeper, as a namespace in another one. */
const contentOf = <Code extends object>(module: Record<string, unknown>): Code => {
  const isNamespace = (value: unknown): boolean => (value as { [Symbol.toStringTag]?: string } | undefined)?.[Symbol.toStringTag] === 'Module';
  return (Object.values(module).find(isNamespace) ?? module) as Code;
};

/**
 * Loads code, and asks once more when it does not come. Browsers until 2026 remember, for as long as the page lives, that a module
 * could not be fetched: whoever asks for it again must do so under another address, which their error names.
 */
export const loadCode = async <Code extends object>(importing: () => Promise<Code>): Promise<Code> => {
  try {
    return await importing();
  } catch (error) {
    const [failed] = ADDRESS.exec(String(error)) ?? [];
    if (!failed) throw error;
    const address = new URL(failed);
    address.searchParams.set('again', String(Date.now()));
    return contentOf((await import(/* @vite-ignore */ /* webpackIgnore: true */ address.href)) as Record<string, unknown>);
  }
};
