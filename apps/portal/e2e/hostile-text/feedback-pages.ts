/** What each of these does runs in the page, alone: nothing around it is there. */

/** Every text that stands in the page and every value of its fields, in all shadow roots. */
export function allWords(): readonly string[] {
  const found: string[] = [];
  const look = (root: Node): void => {
    for (const node of root.childNodes) {
      if (node.nodeType === Node.TEXT_NODE) found.push((node as Text).data);
      if (node instanceof HTMLTextAreaElement || node instanceof HTMLInputElement) found.push(node.value);
      if (node instanceof Element && node.shadowRoot) look(node.shadowRoot);
      look(node);
    }
  };
  look(document.body);
  return found;
}

/** Opens feedback by its code and secret, in a page that is open already; whether it is shown. */
export async function openTracked({ code, secret }: { readonly code: string; readonly secret: string }): Promise<boolean> {
  location.hash = `code=${code}&secret=${secret}`;
  const isShown = (): boolean => document.querySelector('dvc-feedback')?.shadowRoot?.querySelector('[data-view=track] article .code')?.textContent === code;
  for (const end = Date.now() + 60_000; !isShown() && Date.now() < end; ) await new Promise(requestAnimationFrame);
  return isShown();
}

/** Opens a published answer; whether it is shown. */
export async function openPublished(code: string): Promise<boolean> {
  const element = document.querySelector('dvc-feedback');
  element?.setAttribute('view', 'read');
  element?.setAttribute('code', code);
  const isShown = (): boolean => element?.shadowRoot?.querySelector('[data-view=read] article .code')?.textContent === code;
  for (const end = Date.now() + 60_000; !isShown() && Date.now() < end; ) await new Promise(requestAnimationFrame);
  return isShown();
}

/** Lists published answers that have this word, all pages of them; how many there are. */
export async function listPublished(word: string): Promise<number> {
  const root = document.querySelector('dvc-feedback')?.shadowRoot;
  const find = <Found extends Element>(selector: string): Found | null => root?.querySelector<Found>(`[data-view=read] ${selector}`) ?? null;
  const within = async (isSo: () => boolean): Promise<void> => {
    for (const end = Date.now() + 60_000; !isSo() && Date.now() < end; ) await new Promise(requestAnimationFrame);
  };
  find<HTMLButtonElement>('article button')?.click();
  const isAtRest = (): boolean => find('.cards')?.getAttribute('aria-busy') === 'false';
  await within(isAtRest);
  let isAsked = false;
  const list = find('.cards');
  if (list) new MutationObserver(() => (isAsked = true)).observe(list, { attributeFilter: ['aria-busy'] });
  const field = find<HTMLInputElement>('#read-q');
  if (field) field.value = word;
  field?.dispatchEvent(new Event('input'));
  await within(() => isAsked);
  for (let more: HTMLButtonElement | null; ; more.click()) {
    await new Promise(requestAnimationFrame);
    await within(isAtRest);
    more = find<HTMLButtonElement>('[part=answers] > .screen-only button');
    if (!more) return find('.cards')?.children.length ?? 0;
  }
}

/** Opens feedback at the officers' desk; whether it is shown. */
export async function openCase(code: string): Promise<boolean> {
  location.hash = `#/phan-anh/${code}`;
  const isShown = (): boolean => document.querySelector('dvc-desk-feedback')?.shadowRoot?.querySelector('article .code')?.textContent === code;
  for (const end = Date.now() + 60_000; !isShown() && Date.now() < end; ) await new Promise(requestAnimationFrame);
  return isShown();
}

/** Goes to the next page of the officers' inbox, or to its first; whether there was one. */
export async function turnInbox(isFirst: boolean): Promise<boolean> {
  const root = (): ShadowRoot | null | undefined => document.querySelector('dvc-desk-feedback')?.shadowRoot;
  if (isFirst) location.hash = '#/phan-anh';
  const next = [...(root()?.querySelectorAll<HTMLButtonElement>('nav button') ?? [])].at(-1);
  if (!isFirst && (!next || next.disabled)) return false;
  const before = isFirst ? '' : root()?.querySelector('nav span')?.textContent;
  if (!isFirst) next?.click();
  const isThere = (): boolean => {
    const range = root()?.querySelector('nav span')?.textContent;
    return range !== undefined && range !== before && root()?.querySelector('.list')?.getAttribute('aria-busy') === 'false';
  };
  for (const end = Date.now() + 60_000; !isThere() && Date.now() < end; ) await new Promise(requestAnimationFrame);
  return isThere();
}

/** Writes into the form what cannot be taken; what is marked there, as soon as so much is. */
export async function writeRefused({ content, count }: { readonly content: string; readonly count: number }): Promise<readonly string[]> {
  const find = (): HTMLTextAreaElement | null | undefined => document.querySelector('dvc-feedback')?.shadowRoot?.querySelector<HTMLTextAreaElement>('[data-view=send] #content');
  const marks = (): readonly string[] => [...(document.querySelector('dvc-feedback')?.shadowRoot?.querySelectorAll('[data-view=send] q mark') ?? [])].map(({ textContent }) => textContent);
  const until = async (isSo: () => boolean): Promise<void> => {
    for (const end = Date.now() + 60_000; !isSo() && Date.now() < end; ) await new Promise(requestAnimationFrame);
  };
  for (const [words, least] of [['', 0], [content, count]] as const) {
    const field = find();
    if (field) field.value = words;
    field?.dispatchEvent(new Event('input'));
    await until(() => (least === 0 ? marks().length === 0 : marks().length >= least));
  }
  return marks();
}
