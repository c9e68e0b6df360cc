import { noChange } from 'lit';
import { AsyncDirective, directive, type DirectiveResult } from 'lit/async-directive.js';
import type { ElementPart } from 'lit';
import type { PdfPages } from './pdf-pages.js';

/** Sharp on any screen, without eating a tablet's memory. */
const MOST_PIXELS_EACH = 2;

/** A picture, or a page of a PDF. */
export type Drawing = { readonly picture: ImageBitmap } | { readonly pages: PdfPages; readonly number: number; readonly heard: (words: string) => void };

/** Draws into a canvas, as wide as it is shown at a zoom. */
class DrawPage extends AsyncDirective {
  #done = '';
  #drawing: Drawing | undefined;

  override render(_drawing: Drawing, _zoom: number): unknown {
    return noChange;
  }

  override update(part: ElementPart, [drawing, zoom]: [Drawing, number]): unknown {
    const canvas = part.element as HTMLCanvasElement;
    const source = (one: Drawing | undefined): unknown => one && ('picture' in one ? one.picture : one.pages);
    if (source(drawing) !== source(this.#drawing)) this.#done = '';
    this.#drawing = drawing;
    // After this rendering the canvas has its place.
    queueMicrotask(() => this.#draw(canvas, zoom));
    return noChange;
  }

  #draw(canvas: HTMLCanvasElement, zoom: number): void {
    const drawing = this.#drawing;
    const width = Math.round((canvas.parentElement?.clientWidth || 600) * zoom * Math.min(globalThis.devicePixelRatio || 1, MOST_PIXELS_EACH));
    if (!drawing || this.#done === `${width}`) return;
    this.#done = `${width}`;
    if ('picture' in drawing) return drawPicture(canvas, drawing.picture, width);
    void drawing.pages.draw(drawing.number, canvas, width).then(drawing.heard, () => undefined);
  }
}

const drawPicture = (canvas: HTMLCanvasElement, picture: ImageBitmap, most: number): void => {
  const width = Math.min(picture.width, Math.max(most, 1));
  const height = Math.round((picture.height * width) / picture.width);
  Object.assign(canvas, { width, height });
  canvas.getContext('2d')?.drawImage(picture, 0, 0, width, height);
};

export const drawPage = directive(DrawPage) as (drawing: Drawing, zoom: number) => DirectiveResult;
