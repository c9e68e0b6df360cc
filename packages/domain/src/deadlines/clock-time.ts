import { MINUTE_MS } from './instant.js';

const CLOCK_TIME = /^(?:([01]\d|2[0-3]):([0-5]\d)|24:00)$/;

/** Milliseconds since midnight of `HH:MM` (`24:00` is the end of the day); null when it is no such time. */
export function clockTimeMs(text: string): number | null {
  const match = CLOCK_TIME.exec(text);
  if (!match) return null;
  return match[1] === undefined ? 1440 * MINUTE_MS : (Number(match[1]) * 60 + Number(match[2])) * MINUTE_MS;
}
