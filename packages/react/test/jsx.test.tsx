/** @jsxImportSource react */
import type {} from '@dvcqg/elements/jsx';
import '@dvcqg/elements/status-tracker/define';
import { createRoot } from 'react-dom/client';
import { expect, it } from 'vitest';
import { page } from 'vitest/browser';

it('knows the tags without wrappers, too, and refuses what an element has not', async () => {
  const place = document.body.appendChild(document.createElement('div'));
  const root = createRoot(place);
  root.render(<dvc-status-tracker heading-level={3} rating-href="/danh-gia/" ondvc-dossier-opened={(event) => event.code satisfies string} />);
  // @ts-expect-error a tracker has no such attribute
  const wrong = <dvc-status-tracker headingsize={3} />;
  expect(wrong).toBeDefined();
  await expect.element(page.getByRole('textbox', { name: 'Mã hồ sơ' })).toBeVisible();
  expect(document.querySelector('dvc-status-tracker')).toMatchObject({ headingLevel: 3, ratingHref: '/danh-gia/' });
  root.unmount();
  place.remove();
});
