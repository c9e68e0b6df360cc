import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { describe, expect, it } from 'vitest';
import { FirstLook } from './first-look.js';

/** A host that renders when it is asked to, and remembers how much room there was each time. */
class Host implements ReactiveControllerHost {
  readonly rooms: number[] = [];
  readonly #controllers: ReactiveController[] = [];
  readonly updateComplete = Promise.resolve(true);
  look: FirstLook | undefined;

  addController(controller: ReactiveController): void {
    this.#controllers.push(controller);
  }
  removeController(): void {}
  requestUpdate(): void {
    this.rooms.push(this.look?.room ?? 0);
    for (const controller of this.#controllers) controller.hostUpdated?.();
  }
}

const begun = (fields: number): { host: Host; look: FirstLook } => {
  const host = new Host();
  const look = new FirstLook(host);
  host.look = look;
  look.begin(fields);
  host.requestUpdate();
  return { host, look };
};

describe('the first look at a form', () => {
  it('shows some fields at once and all of them in the moments after', async () => {
    const { host } = begun(100);
    expect(host.rooms).toEqual([6]);
    await expect.poll(() => host.rooms.at(-1)).toBe(Infinity);
    expect(host.rooms).toEqual(host.rooms.toSorted((a, b) => a - b));
  });

  it('renders nothing more once everything is there', async () => {
    const { host } = begun(30);
    await expect.poll(() => host.rooms).toEqual([6, Infinity]);
    host.requestUpdate();
    expect(host.rooms).toEqual([6, Infinity, Infinity]);
  });

  it('ends when something is looked for, and does not begin anew', async () => {
    const { host, look } = begun(1000);
    look.finish();
    host.requestUpdate();
    await expect.poll(() => host.rooms.length).toBeGreaterThan(2);
    expect(host.rooms.slice(1).every((room) => room === Infinity)).toBe(true);
  });
});
