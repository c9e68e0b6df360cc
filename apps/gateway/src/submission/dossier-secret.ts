import type { GatewaySecret } from '../secrets/gateway-secret.js';

/** Where the secrets of dossiers come from. */
export type SecretSource = Pick<GatewaySecret, 'derive'>;

/** What opens a dossier together with its code: 256 bits in base64url, computed whenever it is needed and stored nowhere. */
export function dossierSecret(source: SecretSource, dossierId: string): string {
  return source.derive('dossier-secret', dossierId).toString('base64url');
}
