/** What a page under watch holds. Runs in the page, before any of its scripts: alone, without anything around it. */
export function watchExecutions(): void {
  const executions: string[] = [];
  Object.assign(globalThis, { hostileExecutions: executions });
  for (const name of ['alert', 'confirm', 'prompt', 'print'] as const) {
    Object.defineProperty(globalThis, name, { configurable: false, value: (...said: readonly unknown[]) => void executions.push(`${name}(${said.map(String).join()})`) });
  }
}

/** What has run that is no part of the page, and what stands in it that could run: in all shadow roots. Runs in the page, alone. */
export function findExecutions(): readonly string[] {
  const found = [...(globalThis as unknown as { readonly hostileExecutions: readonly string[] }).hostileExecutions];
  const isScript = (value: string): boolean => /^[\s\0-\x20]*(?:javascript|vbscript|data:text\/html)/i.test(value);
  const look = (root: Document | ShadowRoot): void => {
    for (const element of root.querySelectorAll('*')) {
      const name = element.localName;
      // A script inside a picture has no such address.
      if (name === 'script' && !String((element as Partial<HTMLScriptElement>).src).startsWith(location.origin)) found.push('a script');
      if (/^(?:iframe|frame|object|embed|base|applet)$/.test(name)) found.push(`<${name}>`);
      for (const attribute of element.attributes) {
        if (/^on/i.test(attribute.name)) found.push(`${name}[${attribute.name}]`);
        if (/^(?:href|src|action|formaction|xlink:href|srcdoc)$/i.test(attribute.name) && isScript(attribute.value)) found.push(`${name}[${attribute.name}=${attribute.value}]`);
      }
      if (element.shadowRoot) look(element.shadowRoot);
    }
  };
  look(document);
  return found;
}
