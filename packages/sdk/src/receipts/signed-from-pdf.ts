/** Keywords as PDF writes them: a string of the document's information, or an element of its XML metadata. */
const KEYWORDS = /(?:\(|<pdf:Keywords>\s*)([\w-]{10,}\.[\w-]{10,}\.[\w-]{86})(?:\)|\s*<\/pdf:Keywords>)/g;

/**
 * Finds the signed receipt in the keywords of a receipt PDF; the newest when it was saved again with others. Says nothing of whether
 * it is genuine: `verifyReceipt` does. Only what it attests counts, not what the pages show.
 * @returns `undefined` when there is none
 */
export function signedFromPdf(bytes: Uint8Array | ArrayBuffer): string | undefined {
  const text = new TextDecoder('latin1').decode(bytes);
  return text.startsWith('%PDF-') ? [...text.matchAll(KEYWORDS)].at(-1)?.[1] : undefined;
}
