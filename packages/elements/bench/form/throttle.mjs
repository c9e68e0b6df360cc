/** How many times slower than this machine the reader's telephone is. */
export const SLOWER = 4;

export async function throttle(page, rate) {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate });
  return session;
}
