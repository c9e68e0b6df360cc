const LONGEST = 80;

/** The beginning of a paper's name, which the catalogue may give in a thousand words, without the signs of its list. */
export const shortName = (name: string): string => {
  const clean = name.replace(/^[\s\-–+*•]+/, '').replace(/\s+/g, ' ').trim();
  if (clean.length <= LONGEST) return clean;
  const cut = clean.slice(0, LONGEST);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), LONGEST / 2))}…`;
};
