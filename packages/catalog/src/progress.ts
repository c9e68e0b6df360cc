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

/** Shows how many of so many things are done, how fast, and how long the rest will take. */
export interface CountProgress {
  /** How many are done now. */
  reach(done: number): void;
  stop(): void;
}

/** What is counted, in English, and how many were done before. */
export interface Counted {
  readonly doing: string;
  readonly things: string;
  readonly from: number;
  readonly total: number;
  /** Milliseconds; only differences matter. */
  readonly now: () => number;
}

const inWords = (seconds: number): string => (seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`);

/** A function that tells the rate and the time that is left. */
function pace({ from, total, now }: Counted): (done: number) => { readonly rate: string; readonly left: string } {
  const started = now();
  return (done) => {
    const perSecond = ((done - from) * 1000) / Math.max(1, now() - started);
    return { rate: perSecond.toFixed(0), left: perSecond > 0 ? inWords(Math.ceil((total - done) / perSecond)) : '?' };
  };
}

function countBar(counted: Counted, stream: NodeJS.WriteStream): CountProgress {
  const { doing, things, from, total } = counted;
  const shown = new SingleBar({ stream, format: `${doing} [{bar}] {percentage}%  {value} of {total} ${things}, {rate}/s, {left} left`, clearOnComplete: false }, Presets.shades_classic);
  const at = pace(counted);
  shown.start(total, from, at(from));
  return { reach: (done) => shown.update(done, at(done)), stop: () => shown.stop() };
}

function countLines(counted: Counted, stream: NodeJS.WritableStream): CountProgress {
  const { doing, things, from, total } = counted;
  const at = pace(counted);
  let next = Math.floor((from / total) * 10) + 1;
  return {
    reach: (done) => {
      const tenths = Math.floor((done / total) * 10);
      if (tenths < next) return;
      next = tenths + 1;
      const { rate, left } = at(done);
      stream.write(`${doing}: ${done} of ${total} ${things}, ${rate}/s, ${left} left\n`);
    },
    stop: () => undefined,
  };
}

/** Progress of counted things on `stream`: a bar on a terminal, plain lines elsewhere. */
export function countOn(stream: NodeJS.WriteStream, counted: Counted): CountProgress {
  return stream.isTTY ? countBar(counted, stream) : countLines(counted, stream);
}
