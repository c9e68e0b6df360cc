import { chooseLocale } from '../../http/accept.js';
import type { CompiledOperation, QueryOf } from '../../http/contract.js';
import type { Incoming } from '../../http/exchange.js';
import type { Log } from '../../http/log.js';
import { ProblemError } from '../../http/problem.js';
import type { Reply } from '../../http/reply.js';
import { readParameters } from '../../http/request-parameters.js';
import { SignInError } from '../../identity/oidc/failure.js';
import { withFragment } from '../../identity/return-to.js';
import type { SignIn, SignInOutcome } from '../../identity/sign-in.js';
import { busyReply, popupReply, unknownReply } from './pages.js';

const LONGEST_CALLBACK = 6000;

const redirect = (location: string): Reply => ({ status: 302, headers: { location, 'cache-control': 'no-store' }, body: null });

const isBrowser = ({ header }: Incoming): boolean => header('accept')?.includes('text/html') === true;

function backTo(outcome: SignInOutcome, { header }: Incoming): Reply {
  const { returnTo, display, result } = outcome;
  if (display === 'popup') return popupReply(chooseLocale(header('accept-language')), outcome);
  const fragment = 'code' in result ? ({ name: 'dvc-session', value: result.code } as const) : ({ name: 'dvc-session-error', value: result.error } as const);
  return redirect(withFragment(returnTo, fragment));
}

/** `GET /v1/session/authorization`. Browsers are led back with an error that elements have words for; programs get a problem. */
export async function startSignIn(signIn: SignIn | undefined, incoming: Incoming, contract: CompiledOperation): Promise<Reply> {
  const { query } = readParameters(contract, incoming.rawQuery, {}, {});
  if (!signIn) throw new ProblemError('not_found', { detail: 'One cannot sign in here' });
  const { codeChallenge, returnTo, display = 'page' } = query as QueryOf<'startSignIn'>;
  try {
    return redirect(await signIn.start({ codeChallenge, returnTo, display }));
  } catch (error) {
    if (!(error instanceof SignInError)) throw error;
    if (isBrowser(incoming)) return backTo({ returnTo, display, result: { error: error.failure } }, incoming);
    throw new ProblemError('unavailable', { detail: 'The identity provider cannot be reached', headers: { 'retry-after': '10' } });
  }
}

/** `GET /v1/session/callback`: where the identity provider sends readers. */
export async function receiveReader(signIn: SignIn | undefined, log: Log, incoming: Incoming): Promise<Reply> {
  if (!signIn) throw new ProblemError('not_found');
  const locale = chooseLocale(incoming.header('accept-language'));
  if (incoming.rawQuery.length > LONGEST_CALLBACK) return unknownReply(locale);
  try {
    const outcome = await signIn.receive(new URLSearchParams(incoming.rawQuery));
    return outcome ? backTo(outcome, incoming) : unknownReply(locale);
  } catch (error) {
    log.fault(error);
    return busyReply(locale);
  }
}
