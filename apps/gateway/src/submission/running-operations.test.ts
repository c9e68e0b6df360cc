import { describe, expect, it } from 'vitest';
import { RunningOperations } from './running-operations.js';

describe('operations that are running', () => {
  it('run one after the other under the same name, and side by side under others', async () => {
    const running = new RunningOperations();
    const steps: string[] = [];
    const work = (name: string) => async (): Promise<void> => {
      steps.push(`${name} begins`);
      await Promise.resolve();
      steps.push(`${name} ends`);
    };
    await Promise.all([running.run('a', work('a1')), running.run('a', work('a2')), running.run('b', work('b'))]);
    expect(steps).toEqual(['a1 begins', 'b begins', 'a1 ends', 'b ends', 'a2 begins', 'a2 ends']);
  });

  it('go on after one that failed', async () => {
    const running = new RunningOperations();
    const failing = running.run('a', () => Promise.reject(new Error('no')));
    const next = running.run('a', () => Promise.resolve('yes'));
    await expect(failing).rejects.toThrow('no');
    expect(await next).toBe('yes');
  });

  it('are not waited for without end', async () => {
    const running = new RunningOperations(10);
    let end: () => void = () => undefined;
    const first = running.run('a', () => new Promise<void>((done) => (end = done)));
    await expect(running.run('a', () => Promise.resolve())).rejects.toMatchObject({ code: 'operation_running', details: { headers: { 'retry-after': '1' } } });
    end();
    await first;
    await running.run('a', () => Promise.resolve());
  });
});
