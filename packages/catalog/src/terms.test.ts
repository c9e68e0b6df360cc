import { describe, expect, it } from 'vitest';
import { readTerms } from './terms.js';

const book = (...documents: unknown[]) => readTerms(documents.map((document, index) => ({ name: `${index}.json`, document })));

describe('term files', () => {
  it('give what people say and what it means, cleaned and composed', () => {
    const { terms, problems } = book({ terms: [{ say: [' bằng\nlái '.normalize('NFD'), ''], means: ['giấy phép lái xe'] }] });
    expect(terms).toEqual([{ say: ['bằng lái'], means: ['giấy phép lái xe'] }]);
    expect(problems).toEqual([]);
  });

  it('lose no term because of another entry that is wrong', () => {
    const { terms, problems } = book(
      { terms: [5, { say: [], means: ['a'] }, { say: ['a'] }, { say: ['a', 1], means: ['b'] }, { say: ['x'], means: ['y'] }, { say: ['z'.repeat(200)], means: ['y'] }] },
      null,
      { services: [] },
    );
    expect(terms).toEqual([{ say: ['x'], means: ['y'] }]);
    expect(problems).toEqual([
      ...[0, 1, 2, 3, 5].map((index) => `0.json: terms[${index}] needs words in \`say\` and in \`means\``),
      '1.json: has no list `terms`',
      '2.json: has no list `terms`',
    ]);
  });
});
