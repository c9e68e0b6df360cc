import { msg, str } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { fitted } from '../prepare/image-frame.js';
import type { Attachment } from '../room/attachment.js';

const LONGEST = 1200;
const DRAWN = 'data-drawn';

/** Drawn, not shown as a picture by its address: pages with a strict policy allow no `blob:` addresses. */
const draw = async (canvas: HTMLCanvasElement, content: Promise<Blob | undefined>): Promise<void> => {
  const blob = await content;
  const bitmap = blob && (await createImageBitmap(blob));
  if (!bitmap) return;
  const { width, height } = fitted(bitmap, LONGEST);
  Object.assign(canvas, { width, height });
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0, width, height);
  bitmap.close();
};

/** The picture as it will be sent, to see whether everything on it can be read. */
export const picturePreview = (item: Attachment, contentOf: (item: Attachment) => Promise<Blob | undefined>): TemplateResult => html`
  <canvas
    class="preview screen-only"
    role="img"
    aria-label=${msg(str`Ảnh ${item.name}`, { id: 'files.picture' })}
    ${ref((element) => {
      if (!(element instanceof HTMLCanvasElement) || element.hasAttribute(DRAWN)) return;
      element.setAttribute(DRAWN, '');
      void draw(element, contentOf(item)).catch(() => undefined);
    })}
  ></canvas>
`;
