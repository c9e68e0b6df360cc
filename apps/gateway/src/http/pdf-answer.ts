import { create as contentDisposition } from 'content-disposition';
import type { Binary } from './command.js';

/** A PDF as something to be saved. */
export function asPdf(name: string, bytes: Uint8Array<ArrayBuffer>): Binary {
  return {
    bytes,
    headers: {
      'content-type': 'application/pdf',
      'content-length': String(bytes.length),
      'content-disposition': contentDisposition(name),
      'content-security-policy': "default-src 'none'; sandbox",
    },
  };
}
