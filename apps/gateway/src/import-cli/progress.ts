/** Shows how far a file has been read. */
export interface Progress {
  readonly advance: (bytes: number) => void;
  readonly stop: () => void;
}

const WIDTH = 30;

/** A bar that redraws itself on a terminal; elsewhere a line every tenth. `total`: size of the file in bytes. */
export function showProgress(stream: NodeJS.WriteStream, total: number): Progress {
  let read = 0;
  let shown = -1;
  const draw = (percent: number): void => {
    const filled = Math.round((percent / 100) * WIDTH);
    const megabytes = `${(read / 1e6).toFixed(1)} of ${(total / 1e6).toFixed(1)} MB`;
    if (stream.isTTY) stream.write(`\rReading [${'#'.repeat(filled)}${'.'.repeat(WIDTH - filled)}] ${percent} %  ${megabytes} `);
    else if (percent % 10 === 0) stream.write(`Reading: ${percent} %, ${megabytes}\n`);
  };
  return {
    advance: (bytes) => {
      read += bytes;
      const percent = total === 0 ? 100 : Math.min(100, Math.floor((read / total) * 100));
      if (percent === shown) return;
      shown = percent;
      draw(percent);
    },
    stop: () => {
      if (stream.isTTY) stream.write('\n');
    },
  };
}
