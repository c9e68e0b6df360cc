import { type FileHandle, open } from 'node:fs/promises';

/** Bytes of one block that is held. */
const BLOCK = 64 * 1024;

/** Reads pieces of a file anywhere in it, without ever holding much of it. */
export class FileReader {
  readonly #handle: FileHandle;
  readonly size: number;
  #block: Buffer = Buffer.alloc(0);
  #blockAt = 0;

  private constructor(handle: FileHandle, size: number) {
    this.#handle = handle;
    this.size = size;
  }

  static async open(path: string): Promise<FileReader> {
    const handle = await open(path, 'r');
    const { size } = await handle.stat();
    return new FileReader(handle, size);
  }

  /** Bytes from `offset` on: `length` of them, or fewer at the end of the file. */
  async at(offset: number, length: number): Promise<Buffer> {
    const from = Math.max(0, Math.min(offset, this.size));
    const wanted = Math.min(length, this.size - from);
    const isHeld = from >= this.#blockAt && from + wanted <= this.#blockAt + this.#block.length;
    if (!isHeld) {
      this.#block = await this.#read(from, Math.max(wanted, Math.min(BLOCK, this.size - from)));
      this.#blockAt = from;
    }
    const start = from - this.#blockAt;
    return this.#block.subarray(start, start + wanted);
  }

  async #read(offset: number, length: number): Promise<Buffer> {
    const block = Buffer.alloc(length);
    let filled = 0;
    while (filled < length) {
      const { bytesRead } = await this.#handle.read(block, filled, length - filled, offset + filled);
      if (bytesRead === 0) break;
      filled += bytesRead;
    }
    return block.subarray(0, filled);
  }

  /** The whole file in blocks, each with the last `overlap` bytes of the one before, so that nothing is missed at a border. */
  async *blocks(overlap: number): AsyncGenerator<Buffer> {
    for (let offset = 0; offset < this.size; offset += BLOCK) yield this.at(Math.max(0, offset - overlap), BLOCK + Math.min(overlap, offset));
  }

  async close(): Promise<void> {
    await this.#handle.close();
  }
}
