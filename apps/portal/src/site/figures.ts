import { createClient } from '@dvcqg/sdk';

/** Replaces the figures in the page by those of the gateway. Without an answer, those of the page stay. */
export async function startFigures(): Promise<void> {
  const client = createClient({ baseUrl: location.origin });
  const portal = await client.portal.get().catch(() => undefined);
  if (portal === undefined) return;
  const { services, byOnlineLevel, byTier } = portal.counts;
  const figures: Readonly<Record<string, number>> = { services, full: byOnlineLevel.full, commune: byTier.commune };
  const numbers = new Intl.NumberFormat(document.documentElement.lang);
  for (const place of document.querySelectorAll<HTMLElement>('[data-figure]')) {
    const figure = figures[place.dataset['figure'] ?? ''];
    if (figure === undefined) continue;
    place.dataset['number'] = String(figure);
    place.textContent = numbers.format(figure);
  }
}
