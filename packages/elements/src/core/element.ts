import { updateWhenLocaleChanges } from '@lit/localize';
import { LitElement } from 'lit';

/** What all elements share: a tag of their own, explicit registration, words that follow the language. */
export abstract class DvcElement extends LitElement {
  /** Tag under which `define()` registers the class. */
  static readonly tag: string;

  /** Registers the element. The first definition of a tag stays; a later one is left out with a warning. */
  static define(registry: CustomElementRegistry = customElements): void {
    const existing = registry.get(this.tag);
    if (existing === undefined) registry.define(this.tag, this as unknown as CustomElementConstructor);
    else if (existing !== (this as unknown)) console.warn(`<${this.tag}> is already defined; the first definition stays.`);
  }

  constructor() {
    super();
    updateWhenLocaleChanges(this);
  }
}
