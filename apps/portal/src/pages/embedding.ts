import '../site/start.js';
import '@dvcqg/elements/provider/define';
import '@dvcqg/elements/service-search/define';

for (const origin of document.querySelectorAll('[data-origin]')) origin.textContent = location.origin;

for (const button of document.querySelectorAll('[data-copy]')) {
  button.addEventListener('click', () => {
    const code = button.parentElement?.querySelector('code');
    if (code) void copy(code);
  });
}

async function copy(code: HTMLElement): Promise<void> {
  // Selected as well: without https there is no clipboard, and Ctrl+C then does it.
  getSelection()?.selectAllChildren(code);
  try {
    await navigator.clipboard.writeText(code.textContent ?? '');
  } catch {
    return;
  }
  const status = document.getElementById('copy-status');
  if (status) status.textContent = document.getElementById('copied-word')?.textContent ?? '';
}
