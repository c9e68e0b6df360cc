import { randomUUID } from 'node:crypto';
import type { OperationId } from '../../http/contract.js';
import { submission } from '../applying.js';
import { example } from '../example.js';
import { newFeedback } from '../feedback.js';
import { citizen, desk, deskList, everybody, OWN, type Outcome, PUBLIC_COMMAND, type Row, signedIn } from './outcomes.js';
import { type Principal, secretOf, type Target } from './principals.js';
import { draftContent, type World } from './world.js';

/** A request, but for what proves who asks. */
export interface Asked {
  readonly method?: string;
  readonly path: string;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** How one operation is asked for, and what everybody must be answered. */
export interface Entry {
  /** About which dossier; a new one for what changes it. */
  readonly about?: (world: World) => Target | Promise<Target>;
  /** What does not exist; a code of dossiers unless said. */
  readonly unknown?: Target;
  readonly ask: (world: World, target: Target, principal: Principal) => Asked;
  readonly row: Row;
  /** What of a success tells whether somebody sees or only passes. */
  readonly outcome?: (text: string) => Outcome;
}

const key = (): Record<string, string> => ({ 'idempotency-key': randomUUID() });
const page = (path: string, row = everybody('passes')): Entry => ({ ask: () => ({ path }), row });
const done = ({ done: target }: World): Target => target;
const open = ({ open: target }: World): Target => target;
const fresh = (world: World): Promise<Target> => world.fresh();
const asked = (world: World): Promise<Target> => world.asked();
const reading = (about: NonNullable<Entry['about']>, rest: (world: World) => string, row: Row, base = 'dossiers'): Entry => ({ about, ask: (world, { code }) => ({ path: `/v1/${base}/${code}${rest(world)}` }), row });
const tus = { 'tus-resumable': '1.0.0' };
/** Only of a paid fee there is a receipt; who may see the payment learns that it is not due. */
const NOT_PAID = citizen({ owner: 409, secret: 409 });

const READING: Partial<Record<OperationId, Entry>> = {
  getHealth: page('/v1/health'),
  // The people of its examples have the same made-up numbers as those of the tests.
  getContract: page('/v1/openapi.json', everybody('sees')),
  getPortal: page('/v1/portal'),
  listServices: page('/v1/services?limit=1'),
  getService: page('/v1/services/1.001193'),
  getServiceForm: page('/v1/services/1.001193/form'),
  getCatalog: page('/v1/catalog'),
  listSectors: page('/v1/sectors'),
  listAgencies: page('/v1/agencies'),
  listLifeEvents: page('/v1/life-events'),
  listAdministrativeUnits: page('/v1/administrative-units?q=hoang'),
  listRatingSummaries: page('/v1/rating-summaries?by=agency'),
  // Counts alone: nobody's name, code or words.
  getReportSummary: page('/v1/reports/summary?compare=previous'),
  getReportHighlights: page('/v1/reports/figures'),
  getReportTrend: page('/v1/reports/trend?figure=received&figure=satisfied'),
  getReportRanking: page('/v1/reports/ranking?by=service'),
  getIndex766: page('/v1/reports/index-766'),
  listReceiptKeys: page('/v1/receipts/keys'),
  verifyReceipt: { ask: () => ({ method: 'POST', path: '/v1/receipts/verify', body: { signed: 'e30.e30.e30' } }), row: PUBLIC_COMMAND },
};

const SESSION: Partial<Record<OperationId, Entry>> = {
  // Nobody can sign in at this gateway.
  startSignIn: page(`/v1/session/authorization?codeChallenge=${'c'.repeat(43)}&returnTo=http%3A%2F%2Flocalhost%2F`, everybody(404)),
  createSession: { ask: () => ({ method: 'POST', path: '/v1/session', body: { code: 'x'.repeat(43), codeVerifier: 'v'.repeat(43) } }), row: everybody(401) },
  getSession: page('/v1/session', signedIn('passes')),
  // The sessions of this test are not in the database: they cannot be made longer.
  renewSession: { ask: () => ({ method: 'POST', path: '/v1/session/renewal' }), row: everybody(401) },
  endSession: { ask: () => ({ method: 'DELETE', path: '/v1/session' }), row: signedIn('passes', { owner: 'passes' }) },
};

const APPLYING: Partial<Record<OperationId, Entry>> = {
  listDrafts: page('/v1/drafts', signedIn('passes')),
  getDraft: { ask: ({ draft }) => ({ path: `/v1/drafts/${draft}` }), row: OWN },
  saveDraft: { ask: ({ draft }) => ({ method: 'PUT', path: `/v1/drafts/${draft}`, body: draftContent, headers: { 'if-match': '"1"' } }), row: signedIn(404) },
  deleteDraft: { ask: () => ({ method: 'DELETE', path: `/v1/drafts/${randomUUID()}` }), row: signedIn('passes', { owner: 'passes' }) },
  createUpload: { ask: () => ({ method: 'POST', path: '/v1/uploads', headers: { ...tus, ...key(), 'upload-length': '10', 'upload-metadata': `filename ${Buffer.from('a.pdf').toString('base64')}` } }), row: signedIn('passes', { owner: 'passes' }) },
  getUpload: { ask: ({ upload }) => ({ path: upload }), row: OWN },
  getUploadOffset: { ask: ({ upload }) => ({ method: 'HEAD', path: upload, headers: tus }), row: OWN },
  appendUpload: { ask: ({ upload }) => ({ method: 'PATCH', path: upload, headers: { ...tus, 'upload-offset': '0', 'content-type': 'application/offset+octet-stream' } }), row: signedIn(404, { owner: 409 }) },
  getUploadContent: { ask: ({ upload }) => ({ path: `${upload}/content` }), row: OWN },
  deleteUpload: { ask: () => ({ method: 'DELETE', path: `/v1/uploads/${'u'.repeat(32)}`, headers: tus }), row: signedIn(404, { owner: 404 }) },
  // The answers are Mai's; those of an account with another identity number are wrong.
  submitDossier: { ask: () => ({ method: 'POST', path: '/v1/dossiers', body: submission(), headers: key() }), row: signedIn('sees', { 'other citizen': 422 }) },
  listDossiers: page('/v1/dossiers', signedIn('passes')),
};

const FOLLOWING: Partial<Record<OperationId, Entry>> = {
  getDossier: reading(done, () => '', citizen()),
  getReceipt: reading(done, () => '/receipt', citizen()),
  getReceiptPdf: reading(done, () => '/receipt.pdf', citizen()),
  getDossierFile: reading(done, () => '/files/f1', citizen()),
  getDossierDocument: reading(done, ({ paper }) => `/documents/${paper}`, citizen()),
  getAppointment: reading(open, () => '/appointment.ics', citizen()),
  sendSupplement: { about: asked, ask: (_world, { code }) => ({ method: 'POST', path: `/v1/dossiers/${code}/supplements/s2`, body: { answers: [{ item: 0, note: 'Ảnh mới' }] }, headers: key() }), row: citizen() },
  // Who only holds the receipt's secret may follow a dossier, not take it back.
  requestWithdrawal: { about: fresh, ask: (_world, { code }) => ({ method: 'POST', path: `/v1/dossiers/${code}/withdrawal`, body: {}, headers: key() }), row: citizen({ secret: 409 }) },
  watchDossiers: {
    about: done,
    ask: (_world, target, principal) => {
      const secret = secretOf(principal, target);
      return { method: 'POST', path: '/v1/dossier-watch', body: { dossiers: [{ code: target.code, ...(secret === undefined ? {} : { secret }) }] } };
    },
    row: citizen({ officer: 'sees', manager: 'sees', anonymous: 'passes', 'other citizen': 'passes', 'other agency': 'passes', 'other province': 'passes', 'wrong secret': 'passes' }),
    outcome: (text) => (text.includes('event: changed') ? 'sees' : text.includes('event: gone') ? 'passes' : 0),
  },
  rate: { about: done, ask: (_world, { code }) => ({ method: 'POST', path: '/v1/ratings', body: { subject: `dossier:${code}`, level: 'satisfied' }, headers: key() }), row: citizen() },
  getOwnRating: { about: done, ask: (_world, { code }) => ({ path: `/v1/ratings/dossier:${code}` }), row: citizen() },
};

const PAYING: Partial<Record<OperationId, Entry>> = {
  openPayment: { about: open, ask: ({ payment }, { code }) => ({ method: 'POST', path: '/v1/payments', body: { dossierCode: code, feeId: payment.feeId, method: 'redirect' }, headers: key() }), row: citizen() },
  getPayment: { about: open, ask: ({ payment }) => ({ path: `/v1/payments/${payment.id}` }), row: citizen() },
  getPaymentReceiptPdf: { about: open, ask: ({ payment }) => ({ path: `/v1/payments/${payment.id}/receipt.pdf` }), row: NOT_PAID },
  lookUpBills: { ask: () => ({ method: 'POST', path: '/v1/bills/lookup', body: { kind: 'traffic_fine', code: `QD-${randomUUID().slice(0, 8)}`, verifier: '12A-345.67' } }), row: PUBLIC_COMMAND },
  takePaymentNotice: { ask: () => ({ method: 'POST', path: '/v1/payments/notices', body: example('payment-notice') }), row: PUBLIC_COMMAND },
};

const DESK: Partial<Record<OperationId, Entry>> = {
  listDeskDossiers: page('/v1/desk/dossiers?limit=100', deskList()),
  getDeskCounts: page('/v1/desk/counts', deskList('passes')),
  listDeskColleagues: page('/v1/desk/colleagues', deskList('passes')),
  getDeskRegister: page('/v1/desk/register.pdf', deskList()),
  // Of whom a rating is, is told to managers alone, and by the dossier's code.
  listDeskRatings: page('/v1/desk/ratings', deskList('passes')),
  getDeskRatingSummaries: page('/v1/desk/rating-summaries?by=agency', { ...deskList('passes'), officer: 403 }),
  getDeskDossier: reading(done, () => '', desk(), 'desk/dossiers'),
  getDeskFile: reading(done, () => '/files/f1', desk(), 'desk/dossiers'),
  getDeskDocument: reading(done, () => '/documents/control-sheet', desk(), 'desk/dossiers'),
  getDeskAudit: reading(done, () => '/audit', desk({ officer: 403, manager: 'passes' }), 'desk/dossiers'),
  actOnDossier: { about: fresh, ask: (_world, { code }) => ({ method: 'POST', path: `/v1/desk/dossiers/${code}/actions`, body: { action: 'accept' }, headers: { ...key(), 'if-match': '"1"' } }), row: desk({ manager: 409 }) },
  actOnDossiers: {
    about: fresh,
    ask: (_world, { code }) => ({ method: 'POST', path: '/v1/desk/actions', body: { command: { action: 'accept' }, dossiers: [{ code, revision: 1 }] }, headers: key() }),
    row: { ...deskList(), manager: 'passes' },
    outcome: (text) => (text.includes('"done":true') ? 'sees' : text.includes('"problem":"not_found"') || text.includes('"problem":"action_not_allowed"') ? 'passes' : 0),
  },
};

/** A code that no feedback has. */
const UNKNOWN_FEEDBACK: Target = { code: 'PA-0000-0000', secret: 'u'.repeat(43) };
const feedback = ({ feedback: target }: World): Target => target;
const ofFeedback = (rest: string, row: Row, base = 'feedback', about: NonNullable<Entry['about']> = feedback): Entry => ({ about, unknown: UNKNOWN_FEEDBACK, ask: (_world, { code }) => ({ path: `/v1/${base}/${code}${rest}` }), row });

const FEEDBACK: Partial<Record<OperationId, Entry>> = {
  getFeedbackRules: page('/v1/feedback-rules'),
  sendFeedback: { ask: () => ({ method: 'POST', path: '/v1/feedback', body: newFeedback(), headers: key() }), row: PUBLIC_COMMAND },
  getFeedback: ofFeedback('', citizen()),
  getFeedbackFile: ofFeedback('/files/f1', citizen()),
  completeFeedback: {
    about: (world) => world.askedFeedback(), unknown: UNKNOWN_FEEDBACK, row: citizen(),
    ask: (_world, { code }) => ({ method: 'POST', path: `/v1/feedback/${code}/completion`, body: { content: 'Ngày 16' }, headers: key() }),
  },
  listPublishedFeedback: page('/v1/published-feedback'),
  getPublishedFeedback: ofFeedback('', everybody('passes'), 'published-feedback'),
  listDeskFeedback: page('/v1/desk/feedback?limit=100', deskList()),
  getDeskFeedback: ofFeedback('', desk(), 'desk/feedback'),
  getDeskFeedbackFile: ofFeedback('/files/f1', desk(), 'desk/feedback'),
  getDeskFeedbackAudit: ofFeedback('/audit', desk({ officer: 403, manager: 'passes' }), 'desk/feedback'),
  actOnFeedback: {
    about: (world) => world.freshFeedback(), unknown: UNKNOWN_FEEDBACK, row: desk(),
    ask: (_world, { code }) => ({ method: 'POST', path: `/v1/desk/feedback/${code}/actions`, body: { action: 'start' }, headers: { ...key(), 'if-match': '"1"' } }),
  },
};

/** Every operation of the contract. One that is missing fails the test: what nobody thought about is open to nobody. */
export const TABLE: Readonly<Partial<Record<OperationId, Entry>>> = { ...READING, ...SESSION, ...APPLYING, ...FOLLOWING, ...PAYING, ...DESK, ...FEEDBACK };
