import type { PreviewState } from './preview-files.js';

/** Of a page on paper, in pixels: about 150 to the inch of A4. */
const PAPER_WIDTH = 1240;
const CSS = 'canvas{display:block;inline-size:100%;break-after:page}@page{margin:10mm}body{margin:0}';

const canvasesOf = async (state: PreviewState): Promise<readonly HTMLCanvasElement[]> => {
  const canvas = (): HTMLCanvasElement => document.createElement('canvas');
  if (state.kind === 'pdf') {
    const all: HTMLCanvasElement[] = [];
    for (let number = 1; number <= state.pages.count; number += 1) {
      const page = canvas();
      await state.pages.draw(number, page, PAPER_WIDTH);
      all.push(page);
    }
    return all;
  }
  if (state.kind !== 'picture') return [];
  const page = Object.assign(canvas(), { width: state.picture.width, height: state.picture.height });
  page.getContext('2d')?.drawImage(state.picture, 0, 0);
  return [page];
};

/** Prints what is shown, without the page around it. */
export const printPages = async (state: PreviewState): Promise<void> => {
  const pages = await canvasesOf(state);
  const frame = document.createElement('iframe');
  // There but not seen: what is not displayed at all is not printed either.
  Object.assign(frame.style, { position: 'fixed', inlineSize: '0', blockSize: '0', border: '0' });
  document.body.append(frame);
  const inner = frame.contentWindow as (Window & typeof globalThis) | null;
  if (!inner) return frame.remove();
  // A sheet of the frame's own: the page's policy allows no style elements.
  const sheet = new inner.CSSStyleSheet();
  sheet.replaceSync(CSS);
  inner.document.adoptedStyleSheets.push(sheet);
  inner.document.body.append(...pages);
  inner.addEventListener('afterprint', () => frame.remove());
  inner.print();
};
