import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { interactionPolicy, Provider, type Configuration, type KoaContextWithOIDC } from 'oidc-provider';
import { MemoryStore } from './memory-adapter.js';
import { errorPage, signedOutPage, signOutPage } from './pages/pages.js';
import { CLAIM_NAMES, TEST_PEOPLE } from './people.js';

/** Who may use the provider. */
export interface ProviderOptions {
  /** Address of the provider, without a slash at the end. */
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** Where readers are sent back; of addresses of this machine every port is allowed (RFC 8252). */
  readonly redirectUris: readonly string[];
}

/** A key of this process alone. */
function newKey(): object {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  return { ...privateKey.export({ format: 'jwk' }), use: 'sig', alg: 'ES256', kid: 'test' };
}

/** Always asks who one wants to be: whoever tries things out changes often. */
function policy(): interactionPolicy.DefaultPolicy {
  const { base, Check } = interactionPolicy;
  const prompts = base();
  prompts.get('login')?.checks.add(
    new Check('choose_person', 'a test person is to be chosen', 'login_required', (ctx: KoaContextWithOIDC) => (ctx.oidc.result?.login ? Check.NO_NEED_TO_PROMPT : Check.REQUEST_PROMPT)),
  );
  prompts.get('consent')?.checks.remove('native_client_prompt');
  return prompts;
}

/** Nobody is asked for consent. */
async function grantEverything({ oidc }: KoaContextWithOIDC): Promise<InstanceType<Provider['Grant']>> {
  const grant = new oidc.provider.Grant({ clientId: oidc.client?.clientId ?? '', accountId: oidc.session?.accountId ?? '' });
  grant.addOIDCScope('openid');
  await grant.save();
  return grant;
}

function html(ctx: KoaContextWithOIDC, body: string): void {
  ctx.type = 'html';
  ctx.body = body;
}

function configuration({ clientId, clientSecret, redirectUris }: ProviderOptions): Configuration {
  const store = new MemoryStore();
  return {
    adapter: (kind) => store.adapter(kind),
    clients: [
      {
        client_id: clientId,
        client_secret: clientSecret,
        // Lets every port of this machine come back.
        application_type: 'native',
        redirect_uris: [...redirectUris],
        grant_types: ['authorization_code'],
        response_types: ['code'],
        token_endpoint_auth_method: 'client_secret_basic',
        id_token_signed_response_alg: 'ES256',
      },
    ],
    jwks: { keys: [newKey()] } as NonNullable<Configuration['jwks']>,
    cookies: { keys: [randomBytes(32).toString('base64url')] },
    scopes: ['openid'],
    claims: { openid: ['sub', ...CLAIM_NAMES] },
    findAccount: (_ctx, sub) => {
      const person = TEST_PEOPLE.find(({ id }) => id === sub);
      return person && { accountId: sub, claims: () => ({ sub, ...person.claims }) };
    },
    features: {
      devInteractions: { enabled: false },
      rpInitiatedLogout: { enabled: true, logoutSource: (ctx, form) => html(ctx, signOutPage(form)), postLogoutSuccessSource: (ctx) => html(ctx, signedOutPage()) },
    },
    interactions: { policy: policy(), url: (_ctx, { uid }) => `/interaction/${uid}` },
    pkce: { required: () => true },
    loadExistingGrant: grantEverything,
    renderError: (ctx, { error }) => html(ctx, errorPage(error)),
    ttl: { AccessToken: 600, AuthorizationCode: 60, Grant: 3600, IdToken: 600, Interaction: 3600, Session: 3600 },
  };
}

/** The OpenID Connect provider; it listens to nothing and has no pages to choose a person yet. */
export function createProvider(options: ProviderOptions): Provider {
  return new Provider(options.issuer, configuration(options));
}
