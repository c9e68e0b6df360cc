import { describe, expect, it } from 'vitest';
import { etagOfRevision, readPrecondition } from './precondition.js';

const read = (headers: Record<string, string>) => readPrecondition((name) => headers[name]);

describe('what a save goes out from', () => {
  it.each([
    [{ 'if-none-match': '*' }, 'new'],
    [{ 'if-match': '"3"' }, [3]],
    [{ 'if-match': '"3", "4"' }, [3, 4]],
    [{ 'if-match': 'W/"3"' }, []],
    [{ 'if-match': '"03"' }, []],
    [{ 'if-match': '3' }, []],
    [{ 'if-match': '' }, []],
    [{ 'if-match': '"99999999999999999999"' }, []],
  ])('%j means %j', (headers, meaning) => {
    expect(read(headers)).toEqual(meaning);
  });

  it('is understood in the form in which it is sent', () => {
    expect(read({ 'if-match': etagOfRevision(12) })).toEqual([12]);
  });

  it.each([[{}], [{ 'if-match': '*' }], [{ 'if-none-match': '"3"' }]])('%j does not say it', (headers) => {
    expect(() => read(headers)).toThrow('precondition_required');
  });

  it('cannot be both', () => {
    expect(() => read({ 'if-match': '"1"', 'if-none-match': '*' })).toThrow('bad_request');
  });
});
