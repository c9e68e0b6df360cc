/**
 * An address with a dossier's key behind its `#`, as in the link of a receipt: no server sees it there, and it stands in no link that
 * could be copied. Undefined without a secret, and for pages of another site.
 */
export const addressWithKey = (href: string, { code, secret }: { readonly code: string; readonly secret: string | undefined }): string | undefined => {
  if (!secret) return undefined;
  const address = new URL(href, document.baseURI);
  if (address.origin !== location.origin) return undefined;
  const params = new URLSearchParams(address.hash.slice(1));
  params.set('code', code);
  params.set('secret', secret);
  address.hash = String(params);
  return address.href;
};

/**
 * The same for a page that shows the dossier, such as the tracker's. There it is named by its key alone: named by a parameter as
 * well, the page would also ask for it without the secret.
 */
export const dossierAddressWithKey = (href: string, key: { readonly code: string; readonly secret: string | undefined }): string | undefined => {
  const address = new URL(href, document.baseURI);
  for (const [name, value] of [...address.searchParams]) if (value === key.code) address.searchParams.delete(name);
  return addressWithKey(address.href, key);
};
