import { createPrivateKey, type webcrypto } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { ClientSecretBasic, ClientSecretPost, None, PrivateKeyJwt, type ClientAuth } from 'oauth4webapi';
import type { IssuerConfig } from '../sign-in-config.js';
import { StartError } from '../../start-error.js';

const ALGORITHMS = {
  ec: { name: 'ECDSA', namedCurve: 'P-256' },
  rsa: { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' },
} as const;

/** ES256 for a key of the curve P-256, RS256 for an RSA key. */
async function readKey(file: string): Promise<webcrypto.CryptoKey> {
  try {
    const key = createPrivateKey(await readFile(file, 'utf8'));
    const algorithm = ALGORITHMS[key.asymmetricKeyType as keyof typeof ALGORITHMS];
    return await crypto.subtle.importKey('pkcs8', new Uint8Array(key.export({ type: 'pkcs8', format: 'der' })), algorithm, false, ['sign']);
  } catch (error) {
    throw new StartError('OIDC_PRIVATE_KEY_FILE must name a file with a private key in PEM: EC P-256 or RSA, without a password.', { cause: error });
  }
}

/**
 * How the gateway proves to the issuer who it is.
 * @throws StartError when the key cannot be read
 */
export async function clientAuthentication({ authentication, clientSecret = '', privateKeyFile = '' }: IssuerConfig): Promise<ClientAuth> {
  switch (authentication) {
    case 'client_secret_basic':
      return ClientSecretBasic(clientSecret);
    case 'client_secret_post':
      return ClientSecretPost(clientSecret);
    case 'private_key_jwt':
      return PrivateKeyJwt(await readKey(privateKeyFile));
    case 'none':
      return None();
  }
}
