import type { NamedCode, PublishedFeedback, PublishedFeedbackSummary } from '@dvcqg/openapi';
import type { PublishedRow } from './published-repository.js';

const EXCERPT = 240;

/** The beginning of a text, never half a sign. */
function excerptOf(text: string): string {
  const whole = text.trim().replace(/\s+/gu, ' ');
  if (whole.length <= EXCERPT) return whole || text;
  const cut = whole.slice(0, EXCERPT);
  return `${/[\ud800-\udbff]$/.test(cut) ? cut.slice(0, -1) : cut}…`;
}

const serviceOf = ({ service_code: code, service_name: name }: Pick<PublishedRow, 'service_code' | 'service_name'>): { service?: NamedCode } => (code === null || name === null ? {} : { service: { code, name } });

/** As it stands in a list. */
export function toPublishedSummary(row: PublishedRow): PublishedFeedbackSummary {
  const { code, kind, about, title, content } = row;
  return {
    code, kind, subject: about, agency: { code: row.agency_code, name: row.agency_name }, ...serviceOf(row), title, excerpt: excerptOf(content),
    answeredAt: row.answered_at.toISOString(), publishedAt: row.published_at.toISOString(),
  };
}

/** Question and answer. */
export function toPublished(row: PublishedRow): PublishedFeedback {
  const { code, kind, about, title, content, answer, sender_name: senderName } = row;
  return {
    code, kind, subject: about, agency: { code: row.agency_code, name: row.agency_name }, ...serviceOf(row), title, content, answer,
    ...(senderName === null ? {} : { senderName }),
    receivedAt: row.received_at.toISOString(), answeredAt: row.answered_at.toISOString(), publishedAt: row.published_at.toISOString(),
  };
}
