import type { FileRefusal } from '@dvcqg/openapi';

/**
 * Why a file is not taken: what the gateway may say, and what the page sees before anything is sent.
 * `heic`: the browser cannot decode it; `kind_not_here`: this paper takes other kinds; `old_word`: a Word file that is not DOCX;
 * `gone`: the device no longer gives the file.
 */
export type Refusal = FileRefusal | 'empty' | 'too_large' | 'too_many' | 'kind_not_here' | 'old_word' | 'locked_word' | 'macro_word' | 'heic' | 'gone';

/** A file that cannot be handed in. */
export class RefusedFile extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal);
  }
}
