import { describe, expect, it } from 'vitest';
import { byTurns } from './by-turns.js';
import { DATABASES } from './databases.js';
import { testGateway } from './test-gateway.js';

/** Something that knows its own name and what it was asked. */
class Named {
  readonly #name: string;
  readonly asked: string[] = [];
  readonly inner = { who: (): string => this.#name };

  constructor(name: string) {
    this.#name = name;
  }

  ask(what: string): string {
    this.asked.push(what);
    return `${this.#name} ${what}`;
  }

  async settled(): Promise<string> {
    await Promise.resolve();
    return this.ask('settled');
  }
}

describe('two as one', () => {
  it.each([['01', 'abababa'], ['10', 'bababab'], ['0110', 'abbaabb']])('are asked in the order %s, also through their parts', (order, names) => {
    const one = byTurns([new Named('a'), new Named('b')], order);
    expect(Array.from({ length: 7 }, (_, at) => (at % 2 === 0 ? one.ask('x')[0] : one.inner.who())).join('')).toBe(names);
  });

  it('begin, end and wait together', async () => {
    const [a, b] = [new Named('a'), new Named('b')];
    expect(await byTurns([a, b]).settled()).toBe('a settled');
    expect([a.asked, b.asked]).toEqual([['settled'], ['settled']]);
  });
});

it.each(DATABASES)('a test over $kind has as many gateways as there can be, unless it says why it has one', async ({ kind, open }) => {
  const database = await open();
  /** What the first gateway knows of two things that were done one after the other. */
  const watched = (alone?: string): string[] => {
    const { casework } = testGateway({ db: database.db, ...(alone === undefined ? {} : { alone }) });
    for (const code of ['first', 'second']) casework.changes.watch(code, () => undefined);
    return casework.changes.watched;
  };
  expect(watched()).toEqual(kind === 'PGlite' ? ['first', 'second'] : ['first']);
  expect(watched('It looks at what one gateway keeps')).toEqual(['first', 'second']);
  await database.close();
});
