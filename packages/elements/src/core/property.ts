import type { PropertyDeclaration, ReactiveElement } from 'lit';

/**
 * Lit's `@property` for the decorators that we compile to. Lit's own also carries what standard decorators need, which a page
 * would load for nothing.
 */
export const property =
  (options?: PropertyDeclaration) =>
  (prototype: object, name: string): void =>
    (prototype.constructor as typeof ReactiveElement).createProperty(name, options);
