import type { DossierStatus, DossierWebhook, NamedCode } from '@dvcqg/openapi';

/** What a webhook says of an event. */
export interface WebhookFacts {
  readonly code: string;
  readonly service: NamedCode;
  readonly agency: NamedCode;
  readonly status: DossierStatus;
  readonly position: number;
  readonly event: { readonly type: string; readonly at: string };
}

/** The body of a webhook, as it is signed. No personal data: who may see more asks for it. */
export function webhookBody({ code, service, agency, status, position, event }: WebhookFacts): string {
  const body: DossierWebhook = { type: `dossier.${event.type}`, timestamp: event.at, data: { dossier: code, position, status, agency, service } };
  return JSON.stringify(body);
}
