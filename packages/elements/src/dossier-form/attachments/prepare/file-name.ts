const LONGEST = 200;
/** Control characters, and those that turn the reading direction so that a name looks like another. */
const MISLEADING = /[\p{Cc}\p{Cf}\p{Cs}/\\]+/gu;
const ENDINGS: Readonly<Record<string, readonly string[]>> = {
  'image/jpeg': ['.jpg', '.jpeg'],
  'image/png': ['.png'],
  'image/webp': ['.webp'],
  'application/pdf': ['.pdf'],
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': ['.docx'],
};

/** A name to show: one line, no path, composed (NFC), not too long, ending as its media type does. */
export const shownName = (name: string, mediaType: string): string => {
  const clean = name.normalize('NFC').replace(MISLEADING, ' ').replace(/\s+/g, ' ').trim();
  const dot = clean.lastIndexOf('.');
  const [stem, ending] = dot > 0 ? [clean.slice(0, dot), clean.slice(dot).toLowerCase()] : [clean, ''];
  const right = ENDINGS[mediaType] ?? [ending];
  const kept = [...(stem || 'tep')].slice(0, LONGEST).join('').trim();
  return `${kept}${right.includes(ending) ? ending : right[0]}`;
};
