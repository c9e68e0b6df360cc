import { randomUUID } from 'node:crypto';
import type { DeskCommand, Dossier, Identity, Role } from '@dvcqg/openapi';
import type { Gateway } from '../gateway.js';
import type { SessionFinder } from '../identity/caller-of.js';
import { fakeSessions, send } from './applying.js';

/** Somebody with roles and a session, made up. */
export interface TestOfficer {
  readonly token: string;
  readonly subject: string;
  readonly name: string;
  readonly roles: readonly Role[];
}

const officer = (id: string, name: string, ...roles: readonly `${Role['code']}@${string}`[]): TestOfficer => ({
  token: id.padEnd(43, '0'),
  subject: `account:${id}`,
  name,
  roles: roles.map((role) => {
    const [code, agencyCode] = role.split('@') as [Role['code'], string];
    return { code, agencyCode };
  }),
});

/** Sample dossiers are received by H37. */
export const THU = officer('thu', 'Trần Thị Thu', 'officer@H37');
export const SON = officer('son', 'Đàm Ngọc Sơn', 'specialist@H37');
export const LAN = officer('lan', 'Bế Thị Lan', 'manager@H37');
/** Another agency, and one below the first. */
export const VY = officer('vy', 'Lăng Thị Vy', 'officer@H37.08', 'specialist@H37.08', 'manager@H37.08');
/** Another province. */
export const HAI = officer('hai', 'Phạm Văn Hải', 'officer@H31', 'specialist@H31', 'manager@H31');

export const OFFICERS = [THU, SON, LAN, VY, HAI] as const;

/** Who an officer is, as the identity provider tells it. */
export const identified = ({ subject, name, roles }: TestOfficer): { subject: string; identity: Identity } => ({
  subject, identity: { displayName: name, claims: { fullName: name }, roles: [...roles] },
});

/** Sessions of the officers, and of the citizens of `fakeSessions`. */
export const officerSessions: SessionFinder = {
  find: async (token) => {
    const found = OFFICERS.find((each) => each.token === token);
    if (!found) return fakeSessions.find(token);
    const end = new Date(Date.UTC(2027, 0, 1));
    return { id: randomUUID(), ...identified(found), expiresAt: end, renewableUntil: end };
  },
};

export const asOfficer = ({ token }: TestOfficer): Record<string, string> => ({ authorization: `Bearer ${token}` });

/** A desk that somebody works at. */
export class TestDesk {
  readonly #gateway: Pick<Gateway, 'app'>;
  readonly #headers: Record<string, string>;

  constructor(gateway: Pick<Gateway, 'app'>, who: { readonly token: string }) {
    this.#gateway = gateway;
    this.#headers = { authorization: `Bearer ${who.token}` };
  }

  get(path: string): Promise<Response> {
    return send(this.#gateway, 'GET', `/v1/desk/${path}`, undefined, this.#headers);
  }

  async read<Body>(path: string): Promise<Body> {
    const response = await this.get(path);
    if (response.status !== 200) throw new Error(`${path}: ${response.status} ${await response.text()}`);
    return (await response.json()) as Body;
  }

  act(code: string, command: DeskCommand, revision: number, key: string = randomUUID()): Promise<Response> {
    return send(this.#gateway, 'POST', `/v1/desk/dossiers/${code}/actions`, command, { ...this.#headers, 'if-match': `"${revision}"`, 'idempotency-key': key });
  }

  post(path: string, body: unknown, headers: Readonly<Record<string, string>>): Promise<Response> {
    return send(this.#gateway, 'POST', `/v1/desk/${path}`, body, { ...this.#headers, ...headers });
  }

  /** Does something with a dossier as it is now; it must be possible. */
  async does(code: string, command: DeskCommand): Promise<Dossier> {
    const { revision } = await this.read<Dossier>(`dossiers/${code}`);
    const response = await this.act(code, command, revision);
    if (response.status !== 200) throw new Error(`${command.action}: ${response.status} ${await response.text()}`);
    return (await response.json()) as Dossier;
  }
}
