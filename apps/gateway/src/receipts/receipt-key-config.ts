import { createPrivateKey, type KeyObject } from 'node:crypto';
import type { SettingReader } from '../identity/sign-in-config.js';

function parsePem(text: string): KeyObject | undefined {
  try {
    const key = createPrivateKey(text.replaceAll('\\n', '\n'));
    return key.asymmetricKeyType === 'ed25519' ? key : undefined;
  } catch {
    return undefined;
  }
}

/** Reads `RECEIPT_KEY`; line breaks may be written as `\n`. */
export function readReceiptKey(reader: SettingReader): KeyObject | undefined {
  const text = reader.text('RECEIPT_KEY');
  if (text === undefined) return undefined;
  const key = parsePem(text);
  // Never repeat the value.
  if (!key) reader.errors.push('RECEIPT_KEY must be an Ed25519 private key in PEM, as `openssl genpkey -algorithm ed25519` makes it.');
  return key;
}
