/** An address with names in braces filled in; undefined for a template that leads nowhere. */
export const fillAddress = (template: string, values: Readonly<Record<string, string>>): string | undefined => {
  const address = template.trim().replace(/\{(\w+)\}/g, (whole, name: string) => (Object.hasOwn(values, name) ? encodeURIComponent(values[name] as string) : whole));
  if (!address || !URL.canParse(address, document.baseURI)) return undefined;
  // A page's own attribute, but it may have come from elsewhere: never a script.
  return /^https?:$/.test(new URL(address, document.baseURI).protocol) ? address : undefined;
};
