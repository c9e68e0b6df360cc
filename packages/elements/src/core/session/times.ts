import type { Session } from '@dvcqg/openapi';

const moved = (time: string, by: number): string => new Date(Date.parse(time) + by).toISOString();

/** The session with its times told by this device's clock: the gateway says how long it lasts, and the device may be wrong by years. */
export const byOwnClock = (session: Session, now: number): Session => {
  const { expiresAt, expiresIn, renewableUntil } = session;
  if (expiresIn === undefined) return session;
  const by = now + expiresIn * 1000 - Date.parse(expiresAt);
  return { ...session, expiresAt: moved(expiresAt, by), renewableUntil: moved(renewableUntil, by) };
};

/** Milliseconds until the session ends. */
export const timeLeft = ({ expiresAt }: Session, now: number): number => Date.parse(expiresAt) - now;
