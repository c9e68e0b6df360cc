import type { FeedbackKind, FeedbackPublication, FeedbackRefusalReason, FeedbackSubject, NamedCode } from '@dvcqg/openapi';
import { readInstant } from '../deadlines/instant.js';
import type { KnownFeedbackEventType } from './event-types.js';

/** What each kind of event holds besides id, type and time. Instants are ISO 8601. */
export interface FeedbackEventFields {
  readonly received: { readonly kind: FeedbackKind; readonly subject: FeedbackSubject; readonly agency: NamedCode };
  readonly completion_requested: { readonly reason: string; readonly until: string };
  readonly completed: { readonly content: string };
  readonly classified: { readonly kind: FeedbackKind; readonly subject: FeedbackSubject; readonly service?: NamedCode };
  readonly forwarded: { readonly agency: NamedCode; readonly reason?: string };
  readonly started: object;
  readonly refused: { readonly because: FeedbackRefusalReason; readonly reason: string; readonly duplicateOf?: string };
  readonly answered: { readonly text: string };
  readonly published: { readonly publication: FeedbackPublication };
  readonly unpublished: { readonly reason: string };
}

/** An event as it is kept; what it holds may be of a newer version, or wrong. */
export interface RecordedFeedbackEvent {
  readonly id: string;
  readonly type: string;
  readonly at: string;
  readonly [field: string]: unknown;
}

/** An event of one kind. */
export type FeedbackEventOf<Type extends KnownFeedbackEventType> = { readonly id: string; readonly type: Type; readonly at: string } & FeedbackEventFields[Type];

/** Any event that this version knows. */
export type KnownFeedbackEvent = { [Type in KnownFeedbackEventType]: FeedbackEventOf<Type> }[KnownFeedbackEventType];

type Check = (value: unknown) => boolean;

const isText: Check = (value) => typeof value === 'string' && value !== '';
const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const isNamed: Check = (value) => isObject(value) && isText(value['code']) && isText(value['name']);
const isPublication: Check = (value) => isObject(value) && ['title', 'content', 'answer'].every((field) => isText(value[field]));
const optional = (check: Check): Check => (value) => value === undefined || check(value);
const isMoment: Check = (value) => readInstant(value) !== null;

const CHECKS: { readonly [Type in KnownFeedbackEventType]: Readonly<Record<string, Check>> } = {
  received: { kind: isText, subject: isText, agency: isNamed },
  completion_requested: { reason: isText, until: isMoment },
  completed: { content: isText },
  classified: { kind: isText, subject: isText, service: optional(isNamed) },
  forwarded: { agency: isNamed, reason: optional(isText) },
  started: {},
  refused: { because: isText, reason: isText, duplicateOf: optional(isText) },
  answered: { text: isText },
  published: { publication: isPublication },
  unpublished: { reason: isText },
};

/** Whether an event holds what its kind needs. */
export function isCompleteFeedbackEvent(event: RecordedFeedbackEvent, type: KnownFeedbackEventType): boolean {
  return Object.entries(CHECKS[type]).every(([field, check]) => check(event[field]));
}
