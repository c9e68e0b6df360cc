/**
 * Fills the `{name}` places of a contract path in their order. Refuses values that would change the path's meaning.
 * @throws TypeError or URIError when a value is missing, empty, `.`, `..` or not well-formed Unicode
 * @example fillPath('/v1/services/{code}', ['1.001193']) // '/v1/services/1.001193'
 */
export const fillPath = (template: string, values: readonly unknown[]): string => {
  let at = 0;
  return template.replace(/\{\w+\}/g, (name) => {
    const value = String(values[at++] ?? '');
    if (/^\.{0,2}$/.test(value)) throw new TypeError(`${name} is not usable in a path`);
    return encodeURIComponent(value);
  });
};

/** Query values as the end of an address: lists repeat their name, `undefined` and empty strings are left out. */
export const toQuery = (query: object = {}): string => {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    for (const item of Array.isArray(value) ? value : [value]) {
      if (item !== undefined && item !== null && item !== '') params.append(name, String(item));
    }
  }
  const text = `${params}`;
  return text && `?${text}`;
};

/** Address of something at a gateway, however its own address ends. */
export const addressOf = (baseUrl: string | URL, path: string, query?: object): string => String(baseUrl).replace(/\/+$/, '') + path + toQuery(query);
