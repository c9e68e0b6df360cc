import type { Memory } from './memory.js';

/** High contrast as chosen earlier, or as the device asks for, and changed by its button. */
export function startContrast(memory: Memory): void {
  const button = document.querySelector('[data-contrast]');
  const show = (contrast: 'more' | 'standard'): void => {
    document.documentElement.dataset['dvcContrast'] = contrast;
    for (const provider of document.querySelectorAll('dvc-provider')) provider.setAttribute('contrast', contrast);
    button?.setAttribute('aria-pressed', String(contrast === 'more'));
  };
  button?.addEventListener('click', () => {
    const contrast = button.getAttribute('aria-pressed') === 'true' ? 'standard' : 'more';
    memory.write('contrast', contrast);
    show(contrast);
  });
  const remembered = memory.read('contrast');
  if (remembered === 'more' || remembered === 'standard') show(remembered);
  else button?.setAttribute('aria-pressed', String(matchMedia('(prefers-contrast: more)').matches));
}
