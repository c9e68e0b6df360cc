import { expect, it } from 'vitest';
import { field, mountSearch, options, serverAnswers } from '../../testing/mount-search.js';
import './define.js';

// A file of its own: a page in which the provider is not defined yet.
it('searches what was typed before the provider was defined', async () => {
  mountSearch({ attributes: 'variant="compact"', answers: serverAnswers });
  expect(customElements.get('dvc-provider')).toBeUndefined();
  await field.fill('khai sinh');
  await import('../provider/define.js');
  await expect.poll(() => options.elements()[0]?.textContent).toContain('Đăng ký khai sinh');
});
