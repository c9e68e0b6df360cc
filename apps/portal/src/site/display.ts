import { startContrast } from '@dvcqg/site-parts/contrast';
import { memory } from './memory.js';

const TEXT_SIZES = ['normal', 'large', 'larger'] as const;

/** Text size and contrast: as chosen earlier, and changed by the buttons of the utility bar. */
export function startDisplay(): void {
  startTextSize();
  startContrast(memory);
}

function startTextSize(): void {
  const root = document.documentElement;
  const buttons = [...document.querySelectorAll<HTMLElement>('[data-text-step]')];
  const show = (index: number): void => {
    root.dataset['textSize'] = TEXT_SIZES[index] ?? 'normal';
    // Not `disabled`: that would take the focus from a button in use.
    for (const button of buttons) button.setAttribute('aria-disabled', String(!TEXT_SIZES[index + stepOf(button)]));
  };
  const current = (): number => Math.max(0, TEXT_SIZES.indexOf(root.dataset['textSize'] as (typeof TEXT_SIZES)[number]));
  for (const button of buttons) {
    button.addEventListener('click', () => {
      const size = TEXT_SIZES[current() + stepOf(button)];
      if (!size) return;
      show(TEXT_SIZES.indexOf(size));
      memory.write('text-size', size);
    });
  }
  show(Math.max(0, TEXT_SIZES.indexOf(memory.read('text-size') as (typeof TEXT_SIZES)[number])));
}

const stepOf = (button: HTMLElement): number => Number(button.dataset['textStep']);
