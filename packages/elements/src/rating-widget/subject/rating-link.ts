import type { RatingSubjectKind } from '@dvcqg/openapi';

/** What a page says is to be rated. */
export interface NamedSubject {
  readonly kind: RatingSubjectKind;
  readonly code: string;
  /** Of the receipt, where the page was opened by its link. */
  readonly secret?: string | undefined;
}

/** The contract's name of it. */
export const subjectName = ({ kind, code }: NamedSubject): string => `${kind}:${code}`;

/**
 * What the page's address names behind its `#`: a dossier with its key, as the tracker leads here, or a place, as the QR code at a
 * counter does. The key is taken out of the address; a place is public and stays.
 */
export const takeRatingLink = (): NamedSubject | undefined => {
  const { hash, pathname, search } = location;
  const params = new URLSearchParams(hash.slice(1));
  const [code, secret, place] = ['code', 'secret', 'place'].map((name) => params.get(name)?.trim());
  if (code && secret) {
    history.replaceState(history.state, '', pathname + search);
    return { kind: 'dossier', code: code.toUpperCase(), secret };
  }
  return place ? { kind: 'place', code: place } : undefined;
};
