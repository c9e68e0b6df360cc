import type { SettingReader } from '../identity/sign-in-config.js';
import { type MailConfig, readMailConfig } from './mail/smtp-config.js';
import { readWebhookConfig, type WebhookConfig } from './webhooks/webhook-config.js';

/** Who is told of what happens to dossiers. */
export interface NoticeConfig extends WebhookConfig {
  /** Letters to applicants; `undefined` = none. */
  readonly mail: MailConfig | undefined;
}

/** Reads what is configured about notices. */
export function readNoticeConfig(reader: SettingReader): NoticeConfig {
  return { mail: readMailConfig(reader), ...readWebhookConfig(reader) };
}
