/** As many characters as the contract shows. */
const LONGEST = 255;
const LONGEST_ENDING = 16;
/** Controls, what reverses or hides text (bidirectional and zero-width), line breaks, halves and unassigned characters. */
const UNSHOWABLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Cn}\p{Co}]/gu;

function shorten(name: string): string {
  const characters = [...name];
  if (characters.length <= LONGEST) return name;
  const dot = name.lastIndexOf('.');
  const ending = dot > 0 ? [...name.slice(dot)] : [];
  const kept = ending.length > LONGEST_ENDING ? [] : ending;
  return [...characters.slice(0, LONGEST - kept.length), ...kept].join('');
}

/**
 * The name of a file as it may be shown: its last part, in NFC, without what cannot be seen or turns text round. It is never part
 * of a path or an address.
 */
export function showableName(name: string): string {
  const last = name.split(/[/\\]/).pop() ?? '';
  const seen = last.replace(/[\t-\r]+/g, ' ').replace(UNSHOWABLE, '').normalize('NFC').replace(/\s+/g, ' ');
  return shorten(seen.trim()).replace(/[. ]+$/, '') || 'file';
}

/** What a file of a kind is saved as must end with one of these, the first if it does not. */
const ENDINGS: Readonly<Record<string, readonly string[]>> = {
  'application/pdf': ['.pdf'],
  'image/jpeg': ['.jpg', '.jpeg'],
  'image/png': ['.png'],
  'image/webp': ['.webp'],
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': ['.docx'],
};

/** The name under which a file is saved: its ending is that of its content, so that no program is found behind a paper. */
export function savedName(name: string, mediaType: string): string {
  const endings = ENDINGS[mediaType] ?? ['.bin'];
  return endings.some((ending) => name.toLowerCase().endsWith(ending)) ? name : `${name}${endings[0]}`;
}
