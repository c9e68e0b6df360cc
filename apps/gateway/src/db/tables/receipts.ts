import type { ColumnType, Generated } from 'kysely';

/** A key with which receipts are or were signed. */
export interface ReceiptKeysTable {
  /** Rises with each new key. */
  position: Generated<string>;
  /** Thumbprint of the public key (RFC 7638). */
  kid: string;
  /** The 32 bytes of the public key in base64url: `x` of its JWK. */
  public_key: string;
  /** PKCS #8; `null` when the environment holds it, or when it signs no longer. */
  private_key: Buffer | null;
  created_at: ColumnType<Date, undefined, never>;
}
