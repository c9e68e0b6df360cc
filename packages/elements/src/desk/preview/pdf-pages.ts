import { getDocument, PDFWorker, type PDFDocumentProxy } from 'pdfjs-dist';
import { openPdfWorker } from './open-pdf-worker.js';

/** Of a canvas, in pixels: some browsers draw nothing on larger ones. */
const LARGEST_SIDE = 8192;

/** A script that the browser could not load or start says nothing but this. */
const failed = (port: Worker): Promise<never> => new Promise((_resolve, reject) => port.addEventListener('error', () => reject(new Error('The reader of PDFs does not start'))));

/**
 * The pages of a PDF, drawn by ourselves: nothing of the file ever becomes a document of the browser, no script in it runs, and pages
 * with a strict policy need to allow no frames and no `blob:` addresses.
 */
export class PdfPages {
  readonly #worker: PDFWorker;
  readonly #port: Worker;
  readonly #document: PDFDocumentProxy;

  private constructor(port: Worker, worker: PDFWorker, document: PDFDocumentProxy) {
    this.#port = port;
    this.#worker = worker;
    this.#document = document;
  }

  /** @throws when it is no PDF, is locked, or cannot be read */
  static async open(file: Blob): Promise<PdfPages> {
    const port = openPdfWorker();
    const worker = new PDFWorker({ port } as never);
    try {
      // Neither forms with scripts, nor code that a policy would have to allow.
      const opening = getDocument({ data: new Uint8Array(await file.arrayBuffer()), worker, isEvalSupported: false, useWasm: false, enableXfa: false } as never);
      return new PdfPages(port, worker, await Promise.race([opening.promise, failed(port)]));
    } catch (error) {
      worker.destroy();
      port.terminate();
      throw error;
    }
  }

  get count(): number {
    return this.#document.numPages;
  }

  /** Draws a page (from 1) so wide, in pixels, and gives its words for who cannot see it. */
  async draw(number: number, canvas: HTMLCanvasElement, width: number): Promise<string> {
    const page = await this.#document.getPage(number);
    const plain = page.getViewport({ scale: 1 });
    const scale = Math.min(width / plain.width, LARGEST_SIDE / Math.max(plain.width, plain.height));
    const viewport = page.getViewport({ scale });
    Object.assign(canvas, { width: Math.ceil(viewport.width), height: Math.ceil(viewport.height) });
    await page.render({ canvas, viewport }).promise;
    const { items } = await page.getTextContent();
    page.cleanup();
    return items.map((item) => ('str' in item ? `${item.str}${item.hasEOL ? '\n' : ''}` : '')).join('');
  }

  close(): void {
    void this.#document.loadingTask.destroy();
    this.#worker.destroy();
    this.#port.terminate();
  }
}
