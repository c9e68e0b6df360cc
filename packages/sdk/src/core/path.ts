/**
 * Fills the `{name}` places of a contract path in their order, taking the values from the front of a list. Refuses values
 * that would change the path's meaning.
 * @throws TypeError or URIError when a value is missing, empty, `.`, `..` or not well-formed Unicode
 * @example fillPath('/v1/services/{code}', ['1.001193']) // '/v1/services/1.001193'
 */
export const fillPath = (template: string, values: unknown[]): string =>
  template.replace(/\{\w+\}/g, (name) => {
    const value = String(values.shift() ?? '');
    if (value === '' || value === '.' || value === '..') throw new TypeError(`${name} is not usable in a path`);
    return encodeURIComponent(value);
  });

/** Query values as a query string: lists repeat their name, `undefined` and empty strings are left out. */
export const toSearchParams = (query: object = {}): URLSearchParams => {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    for (const item of Array.isArray(value) ? value : [value]) {
      if (item !== undefined && item !== null && item !== '') params.append(name, String(item));
    }
  }
  return params;
};
