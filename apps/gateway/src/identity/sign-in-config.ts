/** How the gateway proves to the issuer that it is the registered client. */
export type ClientAuthentication = 'client_secret_basic' | 'client_secret_post' | 'private_key_jwt' | 'none';

/** The identity provider (OpenID Connect) and how the gateway is registered there. */
export interface IssuerConfig {
  readonly url: string;
  readonly clientId: string;
  readonly clientSecret: string | undefined;
  /** File with the client's private key (PEM, PKCS #8, ES256 or RS256). */
  readonly privateKeyFile: string | undefined;
  readonly authentication: ClientAuthentication;
  readonly scope: string;
  readonly acrValues: string | undefined;
  /** Claim that holds the roles of officers. */
  readonly rolesClaim: string;
}

/** What is configured about signing in. */
export interface SignInConfig {
  readonly issuer: IssuerConfig | undefined;
  /** Further origins whose pages may ask to sign in. */
  readonly origins: readonly string[];
  /** How long a session lasts unless it is renewed. */
  readonly sessionMilliseconds: number;
  /** How far renewals reach. */
  readonly longestSessionMilliseconds: number;
}

/** Reads single settings and collects what is wrong with them. */
export interface SettingReader {
  readonly errors: string[];
  text(name: string): string | undefined;
  integer(name: string, fallback: number, minimum: number, maximum: number): number;
  choice(name: string, choices: readonly string[], fallback: string): string;
  list(name: string): string[];
}

const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;
const AUTHENTICATIONS: readonly ClientAuthentication[] = ['client_secret_basic', 'client_secret_post', 'private_key_jwt', 'none'];

/** Is this an address of this machine itself? */
export function isLoopback(url: string): boolean {
  return URL.canParse(url) && LOOPBACK.test(new URL(url).hostname);
}

const isSecure = (url: string): boolean => URL.canParse(url) && (new URL(url).protocol === 'https:' || (new URL(url).protocol === 'http:' && isLoopback(url)));

function readOrigins(reader: SettingReader): readonly string[] {
  const origins = reader.list('SIGN_IN_ORIGINS');
  const isOrigin = (origin: string): boolean => isSecure(origin) && new URL(origin).origin === origin;
  if (!origins.every(isOrigin)) reader.errors.push('SIGN_IN_ORIGINS must be exact origins such as https://langson.gov.vn, separated by commas; http only for this machine.');
  return origins;
}

function readIssuer(reader: SettingReader, publicUrl: string | undefined): IssuerConfig | undefined {
  const url = reader.text('OIDC_ISSUER');
  if (url === undefined) return undefined;
  const clientId = reader.text('OIDC_CLIENT_ID');
  const clientSecret = reader.text('OIDC_CLIENT_SECRET');
  const privateKeyFile = reader.text('OIDC_PRIVATE_KEY_FILE');
  const usual = privateKeyFile !== undefined ? 'private_key_jwt' : clientSecret !== undefined ? 'client_secret_basic' : 'none';
  const authentication = reader.choice('OIDC_CLIENT_AUTHENTICATION', AUTHENTICATIONS, usual) as ClientAuthentication;
  if (!isSecure(url)) reader.errors.push('OIDC_ISSUER must be an address with https.');
  else if (publicUrl === undefined && !isLoopback(url)) reader.errors.push('PUBLIC_URL must be set with OIDC_ISSUER: the identity provider sends readers back there.');
  if (clientId === undefined) reader.errors.push('OIDC_CLIENT_ID must be set with OIDC_ISSUER.');
  if (authentication.startsWith('client_secret') && clientSecret === undefined) reader.errors.push(`OIDC_CLIENT_SECRET must be set for ${authentication}.`);
  if (authentication === 'private_key_jwt' && privateKeyFile === undefined) reader.errors.push('OIDC_PRIVATE_KEY_FILE must be set for private_key_jwt.');
  return {
    url,
    clientId: clientId ?? '',
    clientSecret,
    privateKeyFile,
    authentication,
    scope: reader.text('OIDC_SCOPE') ?? 'openid',
    acrValues: reader.text('OIDC_ACR_VALUES'),
    rolesClaim: reader.text('OIDC_ROLES_CLAIM') ?? 'roles',
  };
}

/** Reads what is configured about signing in; `publicUrl` is the gateway's own address. */
export function readSignIn(reader: SettingReader, publicUrl: string | undefined): SignInConfig {
  const minutes = reader.integer('SESSION_MINUTES', 30, 1, 1440);
  const hours = reader.integer('SESSION_MAX_HOURS', 12, 1, 168);
  const longestSessionMilliseconds = hours * 3_600_000;
  return {
    issuer: readIssuer(reader, publicUrl),
    origins: readOrigins(reader),
    sessionMilliseconds: Math.min(minutes * 60_000, longestSessionMilliseconds),
    longestSessionMilliseconds,
  };
}
