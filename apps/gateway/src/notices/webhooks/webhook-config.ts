import { readFileSync } from 'node:fs';
import type { BlockList } from 'node:net';
import { DOSSIER_EVENT_TYPE_VALUES } from '@dvcqg/openapi';
import { parseNetworks } from '../../http/client-address.js';
import type { SettingReader } from '../../identity/sign-in-config.js';
import { parseSigningKey, type SigningKey } from './sign.js';

/** A system of the province that is told of events. */
export interface WebhookEndpoint {
  /** Part of the ids of its deliveries: never rename one. */
  readonly name: string;
  readonly url: URL;
  /** Every attempt is signed with all of them; several while keys are changed. */
  readonly keys: readonly SigningKey[];
  /** Only these types; `undefined` = all. */
  readonly events: ReadonlySet<string> | undefined;
  /** Only dossiers of these agencies and of those below them; `undefined` = all. */
  readonly agencies: readonly string[] | undefined;
}

/** What is configured about webhooks. */
export interface WebhookConfig {
  readonly endpoints: readonly WebhookEndpoint[];
  /** Private networks to which webhooks may go, and there without https. */
  readonly privateNetworks: BlockList | undefined;
}

const NAME = /^[a-z0-9][a-z0-9-]{0,39}$/;
const AGENCY = /^[A-Z0-9][A-Z0-9.]{0,39}$/;
const KNOWN: ReadonlySet<string> = new Set(['name', 'url', 'secrets', 'events', 'agencies']);
const TYPES: ReadonlySet<string> = new Set(DOSSIER_EVENT_TYPE_VALUES);

type Fault = (what: string) => undefined;

function textsOf(value: unknown): readonly string[] | undefined {
  return Array.isArray(value) && value.length > 0 && value.every((each) => typeof each === 'string') ? (value as string[]) : undefined;
}

function readUrl(value: unknown): URL | undefined {
  if (typeof value !== 'string' || !URL.canParse(value)) return undefined;
  const url = new URL(value);
  return /^https?:$/.test(url.protocol) && url.username === '' && url.password === '' && url.hash === '' ? url : undefined;
}

/** Never repeats a value: there are secrets among them. */
function readEndpoint(value: unknown, fault: Fault): WebhookEndpoint | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return fault('must be an object');
  const { name, url: address, secrets, events, agencies } = value as Record<string, unknown>;
  const unknown = Object.keys(value).find((key) => !KNOWN.has(key));
  if (unknown !== undefined) return fault(`has an unknown setting ${JSON.stringify(unknown.slice(0, 40))}`);
  if (typeof name !== 'string' || !NAME.test(name)) return fault('needs a "name" of small letters, digits and hyphens');
  const url = readUrl(address);
  if (!url) return fault('needs a "url" with https, without user or fragment');
  const keys = textsOf(secrets)?.map(parseSigningKey);
  if (!keys?.every((key) => key !== undefined)) return fault('needs "secrets": a list of whsec_… (24 to 64 bytes) or whsk_… (Ed25519)');
  const types = events === undefined ? undefined : textsOf(events);
  if (events !== undefined && !types?.every((type) => TYPES.has(type))) return fault('has "events" that are not a list of known types');
  const owners = agencies === undefined ? undefined : textsOf(agencies);
  if (agencies !== undefined && !owners?.every((code) => AGENCY.test(code))) return fault('has "agencies" that are not a list of agency codes');
  return { name, url, keys: keys, events: types && new Set(types), agencies: owners };
}

/** The setting itself is the list, or names a file that holds it. */
function readList(reader: SettingReader): unknown {
  const text = reader.text('WEBHOOKS');
  if (text === undefined) return [];
  try {
    return JSON.parse(text.startsWith('[') ? text : readFileSync(text, 'utf8')) as unknown;
  } catch {
    return undefined;
  }
}

function readNetworks(reader: SettingReader): BlockList | undefined {
  const networks = reader.list('WEBHOOK_PRIVATE_NETWORKS');
  if (networks.length === 0) return undefined;
  try {
    return parseNetworks(networks);
  } catch {
    reader.errors.push('WEBHOOK_PRIVATE_NETWORKS must be addresses or networks such as 10.20.0.0/16, separated by commas.');
    return undefined;
  }
}

/** Reads `WEBHOOKS` and `WEBHOOK_PRIVATE_NETWORKS`. */
export function readWebhookConfig(reader: SettingReader): WebhookConfig {
  const list = readList(reader);
  const privateNetworks = readNetworks(reader);
  if (!Array.isArray(list)) {
    reader.errors.push('WEBHOOKS must be a JSON list of endpoints, or the path of a file that holds one.');
    return { endpoints: [], privateNetworks };
  }
  const endpoints = list.flatMap((value: unknown, at) => {
    const fault: Fault = (what) => void reader.errors.push(`WEBHOOKS: endpoint ${at + 1} ${what}.`);
    return readEndpoint(value, fault) ?? [];
  });
  if (new Set(endpoints.map(({ name }) => name)).size < endpoints.length) reader.errors.push('WEBHOOKS: two endpoints have the same name.');
  if (privateNetworks === undefined && endpoints.some(({ url }) => url.protocol === 'http:')) {
    reader.errors.push('WEBHOOKS: http is for WEBHOOK_PRIVATE_NETWORKS only; use https.');
  }
  return { endpoints, privateNetworks };
}
