const OWNER_FIRST = /^([A-Z]\d{2})(?:\.\d{1,3}){0,4}$/;
const OWNER_LAST = /^(?:\d{2,3}\.){1,3}([A-Z]\d{2})$/;

/**
 * The ministry (`G15`) or province (`H37`) to which an agency code belongs: `H37.08.05` of Decision 20/2020/QĐ-TTg as well
 * as the older `000.00.08.H37`. Null for codes that name none, such as the tax code of an enterprise.
 */
export function agencyOwner(code: string): string | null {
  const written = code.trim().toUpperCase();
  return (OWNER_FIRST.exec(written) ?? OWNER_LAST.exec(written))?.[1] ?? null;
}

/** Whether an owner code is a ministry or an agency of that rank (`Gxx`). */
export function isMinistry(owner: string): boolean {
  return /^G\d{2}$/.test(owner);
}
