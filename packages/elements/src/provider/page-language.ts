/** The language of the place where an element stands: of its nearest ancestor that names one, also outside shadow roots. */
export const languageAround = (element: Element): string | undefined => {
  let place: Element | null = element;
  while (place) {
    const root: Node = place.getRootNode();
    const named = (place === element ? place.parentElement : place)?.closest('[lang]');
    if (named) return named.getAttribute('lang') ?? undefined;
    place = root instanceof ShadowRoot ? root.host : null;
  }
  return undefined;
};
