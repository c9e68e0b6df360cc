import { SingleBar, Presets } from 'cli-progress';

/** Shows how far a file has been read: a bar on a terminal, plain lines elsewhere. */
export interface Progress {
  advance(bytes: number): void;
  stop(): void;
}

const MEGABYTE = 1024 * 1024;
const megabytes = (bytes: number): string => (bytes / MEGABYTE).toFixed(1);

function bar(total: number, stream: NodeJS.WriteStream): Progress {
  const shown = new SingleBar({ stream, format: 'Reading [{bar}] {percentage}%  {read} of {size} MB', clearOnComplete: false }, Presets.shades_classic);
  let read = 0;
  shown.start(total, 0, { read: '0.0', size: megabytes(total) });
  return {
    advance: (bytes) => {
      read += bytes;
      shown.update(read, { read: megabytes(read) });
    },
    stop: () => shown.stop(),
  };
}

function lines(total: number | undefined, stream: NodeJS.WritableStream): Progress {
  let read = 0;
  let next = 0;
  return {
    advance: (bytes) => {
      read += bytes;
      if (total === undefined) return;
      const tenths = Math.floor((read / total) * 10);
      if (tenths < next) return;
      next = tenths + 1;
      stream.write(`Reading: ${tenths * 10}% of ${megabytes(total)} MB\n`);
    },
    stop: () => undefined,
  };
}

/** Progress on `stream`; `total` is the size of the file in bytes, undefined for a pipe. */
export function progressOn(stream: NodeJS.WriteStream, total: number | undefined): Progress {
  return stream.isTTY && total !== undefined ? bar(total, stream) : lines(total, stream);
}
