const MOST_STEPS = 10;

/** One request as a browser with cookies sends it, redirects not followed. */
async function step(url: URL, cookies: Map<string, string>, form?: URLSearchParams): Promise<URL | undefined> {
  const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  const response = await fetch(url, { redirect: 'manual', headers: { cookie }, ...(form ? { method: 'POST', body: form } : {}) });
  await response.arrayBuffer();
  for (const line of response.headers.getSetCookie()) {
    const [, name, value] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
    if (name !== undefined && value !== undefined) cookies.set(name, value);
  }
  const location = response.headers.get('location');
  if (location === null && response.status >= 400) throw new Error(`The identity provider answered ${response.status}`);
  return location === null ? undefined : new URL(location, url);
}

/**
 * Does at the provider what a reader does in a browser, for tests and checks.
 * @param authorizationUrl where the gateway sent the reader
 * @param person `id` of a test person; `undefined` goes back without signing in
 * @returns the address to which the provider sends the reader back
 */
export async function choosePerson(authorizationUrl: string, person: string | undefined): Promise<string> {
  const cookies = new Map<string, string>();
  const issuer = new URL(authorizationUrl);
  let at = issuer;
  for (let steps = 0; steps < MOST_STEPS; steps += 1) {
    const isChoice = /^\/interaction\/[\w-]+$/.test(at.pathname);
    const form = new URLSearchParams(person === undefined ? {} : { person });
    const next = isChoice ? await step(new URL(person === undefined ? `${at.pathname}/cancel` : at.pathname, at), cookies, form) : await step(at, cookies);
    if (!next) throw new Error(`The identity provider led nowhere from ${at.pathname}`);
    if (next.origin !== issuer.origin) return next.href;
    at = next;
  }
  throw new Error('The identity provider leads in a circle');
}
