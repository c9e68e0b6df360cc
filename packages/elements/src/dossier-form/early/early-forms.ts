import type { FormDefinition } from '@dvcqg/openapi';

type Answer = Promise<FormDefinition | undefined>;

// On the page and not in a module: the early script may come from another bundle than the element.
const KEY = Symbol.for('dvcqg.early-forms@1');
/** Milliseconds after which the element asks by itself. */
const LONGEST_WAIT = 15_000;

const answers = (): Map<string, Answer> => {
  const page = globalThis as { [KEY]?: Map<string, Answer> };
  return (page[KEY] ??= new Map());
};

const addressOf = (endpoint: string, code: string): string => `${endpoint}/v1/services/${encodeURIComponent(code)}/form`;

const ask = async (address: string): Answer => {
  try {
    const response = await fetch(address, { credentials: 'omit', headers: { accept: 'application/json' }, signal: AbortSignal.timeout(LONGEST_WAIT) });
    return response.ok ? ((await response.json()) as FormDefinition) : undefined;
  } catch {
    return undefined; // the element asks again, and says what is wrong if that fails, too
  }
};

const endpointOf = (form: Element): string => {
  const { href } = new URL(form.closest('dvc-provider')?.getAttribute('endpoint') || location.origin, document.baseURI);
  return href.replace(/\/+$/, '');
};

/** Asks for the definitions of the forms that stand in the page, before any code of theirs is there. */
export const askEarly = (): void => {
  for (const form of document.querySelectorAll('dvc-dossier-form[service]')) {
    const code = form.getAttribute('service')?.trim();
    if (!code || !URL.canParse(form.closest('dvc-provider')?.getAttribute('endpoint') ?? '', document.baseURI)) continue;
    const address = addressOf(endpointOf(form), code);
    if (!answers().has(address)) answers().set(address, ask(address));
  }
};

/** What was asked for early, once: whoever asks again wants to know what holds now. `undefined` in it when nothing came. */
export const takeEarly = (endpoint: string, code: string): Answer | undefined => {
  const address = addressOf(endpoint, code);
  const answer = answers().get(address);
  answers().delete(address);
  return answer;
};
