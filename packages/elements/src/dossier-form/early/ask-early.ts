// Nothing is imported here that the element has, too, but by name: the script that this is built into must not wait for it.
import type { FormDefinition } from '@dvcqg/openapi';
import { neededCode, type CodeName } from './needed-code.js';

const KEY = Symbol.for('dvcqg.early-forms@1'); // as in `take-early.ts`
/** Milliseconds after which the element asks by itself. */
const LONGEST_WAIT = 15_000;

/** Where it is. */
const LOADERS: Readonly<Record<CodeName, () => Promise<unknown>>> = {
  people: () => import('@dvcqg/forms/parts/people'),
  patterns: () => import('@dvcqg/forms/parts/patterns'),
  files: () => import('@dvcqg/forms/parts/files'),
  dates: () => import('@dvcqg/forms/parts/dates'),
  groups: () => import('@dvcqg/forms/parts/groups'),
  groupView: () => import('../lazy/group-view.js'),
  picker: () => import('../lazy/picker.js'),
  units: () => import('../lazy/unit-control.js'),
};

/** What does not come is asked for again by the element, which says so if need be. */
const askForCode = (definition: FormDefinition): void => neededCode(definition).forEach((name) => void LOADERS[name]().catch(() => undefined));

/** A page may name the definition itself, by a preload. The browser hands that out only to who asks with the same credentials. */
const isPreloaded = (address: string): boolean => [...document.querySelectorAll<HTMLLinkElement>('link[rel=preload][as=fetch]')].some(({ href }) => href === address);

const ask = async (address: string): Promise<FormDefinition | undefined> => {
  try {
    const credentials = isPreloaded(address) ? 'same-origin' : 'omit';
    const response = await fetch(address, { credentials, headers: { accept: 'application/json' }, signal: AbortSignal.timeout(LONGEST_WAIT) });
    if (!response.ok) return undefined;
    const definition = (await response.json()) as FormDefinition;
    askForCode(definition);
    return definition;
  } catch {
    return undefined; // the element asks again, and says what is wrong if that fails, too
  }
};

const endpointOf = (form: Element): string => {
  const { href } = new URL(form.closest('dvc-provider')?.getAttribute('endpoint') || location.origin, document.baseURI);
  return href.replace(/\/+$/, '');
};

/** Asks for the definitions of the forms that stand in the page, and for the code that they take, before any code of the form is there. */
export const askEarly = (): void => {
  // On the page and not in a module: this may come from another bundle than the element.
  const answers = ((globalThis as { [KEY]?: Map<string, Promise<FormDefinition | undefined>> })[KEY] ??= new Map());
  for (const form of document.querySelectorAll('dvc-dossier-form[service]')) {
    const code = form.getAttribute('service')?.trim();
    if (!code || !URL.canParse(form.closest('dvc-provider')?.getAttribute('endpoint') ?? '', document.baseURI)) continue;
    const address = `${endpointOf(form)}/v1/services/${encodeURIComponent(code)}/form`;
    if (!answers.has(address)) answers.set(address, ask(address));
  }
};
