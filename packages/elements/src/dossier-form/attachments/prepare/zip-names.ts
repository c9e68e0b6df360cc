const END = 0x06054b50;
const ENTRY = 0x02014b50;
const END_SIZE = 22;
const LONGEST_COMMENT = 65_535;
const LARGEST_DIRECTORY = 2 ** 20;

const viewOf = async (blob: Blob): Promise<DataView<ArrayBuffer>> => new DataView(await blob.arrayBuffer());

/** Names of what a ZIP archive holds, from its central directory; none when it is not whole. Nothing is unpacked. */
export const partNames = async (file: Blob): Promise<readonly string[]> => {
  const tail = await viewOf(file.slice(-(END_SIZE + LONGEST_COMMENT)));
  for (let at = tail.byteLength - END_SIZE; at >= 0; at -= 1) {
    if (tail.getUint32(at, true) === END) return directory(file, tail.getUint32(at + 16, true), tail.getUint32(at + 12, true));
  }
  return [];
};

const directory = async (file: Blob, start: number, size: number): Promise<readonly string[]> => {
  const view = await viewOf(file.slice(start, start + Math.min(size, LARGEST_DIRECTORY)));
  const names: string[] = [];
  for (let at = 0; at + 46 <= view.byteLength && view.getUint32(at, true) === ENTRY; ) {
    const [name, extra, comment] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true)) as [number, number, number];
    names.push(new TextDecoder().decode(view.buffer.slice(at + 46, at + 46 + name)));
    at += 46 + name + extra + comment;
  }
  return names;
};
