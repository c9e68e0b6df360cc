import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { highlight, Highlighter } from './highlight.js';

const NAME = 'Thủ tục đăng ký khai sinh có yếu tố nước ngoài';
const marked = (name: string, query: string): string[] => highlight(name, query).map(([start, end]) => name.slice(start, end));

describe('highlight', () => {
  it.each([
    ['khai sinh', ['khai sinh']],
    ['KHAI SINH', ['khai sinh']],
    ['dang ky', ['đăng ký']],
    ['đăng kí', ['đăng ký']],
    ['khái sinh', ['khai sinh']],
    ['ddawng kys', ['đăng ký']],
    ['nước ngo', ['nước ngo']],
    ['sinh đăng', ['đăng', 'sinh']],
    ['tôi muốn làm khai sinh ở đâu', ['khai sinh']],
    ['yếu tố có', ['có yếu tố']],
    ['hộ chiếu', []],
    ['', []],
  ])('marks for %j the stretches %j', (query, expected) => {
    expect(marked(NAME, query)).toEqual(expected);
  });

  it('marks only the words whose marks agree, when some do', () => {
    expect(marked('Từ điển và tự điển, tu', 'tự')).toEqual(['tự']);
    expect(marked('Từ điển và tự điển, tu', 'tu ')).toEqual(['Từ', 'tự', 'tu']);
  });

  it('gives places in the name as it stands, decomposed too', () => {
    const name = NAME.normalize('NFD');
    expect(marked(name, 'yếu tố').map((text) => text.normalize('NFC'))).toEqual(['yếu tố']);
    expect(marked(name, 'nước ng').map((text) => text.normalize('NFC'))).toEqual(['nước ng']);
  });

  it('gives ordered ranges inside the name that do not overlap, for any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (name, query) => {
      let last = 0;
      for (const [start, end] of highlight(name, query + name.slice(0, 5))) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        last = end;
      }
      expect(last).toBeLessThanOrEqual(name.length);
    }));
  });

  it('gives the same to one who remembers the names, whatever was asked before', () => {
    const highlighter = new Highlighter();
    const text = fc.oneof(fc.constantFrom(NAME, NAME.normalize('NFD'), NAME.toUpperCase(), 'Từ điển và tự điển, tu', 'ddawng kys', 'nước ngo'), fc.string({ unit: 'binary' }));
    fc.assert(fc.property(text, text, (name, query) => {
      expect(highlighter.forQuery(query)(name)).toEqual(highlight(name, query));
    }));
  });
});
