/** A parsed pattern. Classes hold one character each, so that a match is a walk over states and never goes back. */
export type PatternNode =
  | { readonly kind: 'class'; readonly source: string }
  | { readonly kind: 'sequence'; readonly items: readonly PatternNode[] }
  | { readonly kind: 'choice'; readonly items: readonly PatternNode[] }
  | { readonly kind: 'repeat'; readonly item: PatternNode; readonly least: number; readonly most: number };

/** A pattern that says what this dialect does not have; the message is for the form's author. */
export class PatternFault extends Error {
  override readonly name = 'PatternFault';
}

const MOST_REPEATS = 1000;
const DEEPEST = 20;
const CLASS_ESCAPES = 'dDwWsS';
const LITERAL_ESCAPES = '^$\\.*+?()[]{}|/-,:;@#%&_=!"\'<>~` ';
const BLANKS: Readonly<Record<string, string>> = { n: '\\n', t: '\\t', r: '\\r' };

/**
 * Parses the regular part of a JavaScript expression: characters, `.`, classes, `\p{…}`, groups, alternatives, and counts.
 * Anchors may stand only at the two ends, where they change nothing. No look-around, no back references.
 */
export function parsePattern(source: string): PatternNode {
  const parser = new Parser(source.replace(/^\^/, '').replace(/(?<!\\)((?:\\\\)*)\$$/, '$1'));
  return parser.whole();
}

class Parser {
  readonly #characters: readonly string[];
  #at = 0;

  constructor(source: string) {
    this.#characters = [...source];
  }

  whole(): PatternNode {
    const node = this.#choice(0);
    if (this.#at < this.#characters.length) throw new PatternFault(`Unexpected ${this.#characters[this.#at]}`);
    return node;
  }

  get #next(): string | undefined {
    return this.#characters[this.#at];
  }

  #take(): string {
    const next = this.#characters[this.#at];
    if (next === undefined) throw new PatternFault('Ends too early');
    this.#at += 1;
    return next;
  }

  #choice(depth: number): PatternNode {
    if (depth > DEEPEST) throw new PatternFault('Nested too deeply');
    const items = [this.#sequence(depth)];
    while (this.#next === '|') {
      this.#at += 1;
      items.push(this.#sequence(depth));
    }
    return items.length === 1 ? items[0]! : { kind: 'choice', items };
  }

  #sequence(depth: number): PatternNode {
    const items: PatternNode[] = [];
    while (this.#next !== undefined && this.#next !== '|' && this.#next !== ')') items.push(this.#repeated(depth));
    return { kind: 'sequence', items };
  }

  #repeated(depth: number): PatternNode {
    const item = this.#atom(depth);
    const counts = this.#counts();
    if (counts === null) return item;
    if (this.#next === '?') this.#at += 1; // lazy or greedy: the same for a whole match
    if (this.#next !== undefined && '*+?{'.includes(this.#next)) throw new PatternFault('Two counts in a row');
    return { kind: 'repeat', item, least: counts[0], most: counts[1] };
  }

  #counts(): readonly [number, number] | null {
    const simple = ({ '*': [0, Infinity], '+': [1, Infinity], '?': [0, 1] } as Readonly<Record<string, readonly [number, number]>>)[this.#next ?? ''];
    if (simple !== undefined) {
      this.#at += 1;
      return simple;
    }
    if (this.#next !== '{') return null;
    const match = /^\{(\d{1,4})(,(\d{0,4}))?\}/.exec(this.#characters.slice(this.#at, this.#at + 12).join(''));
    if (!match) throw new PatternFault('A brace that is no count');
    this.#at += match[0].length;
    const least = Number(match[1]);
    const most = match[2] === undefined ? least : match[3] === '' ? Infinity : Number(match[3]);
    if (least > most || least > MOST_REPEATS || (most !== Infinity && most > MOST_REPEATS)) throw new PatternFault('A count that is too large');
    return [least, most];
  }

  #atom(depth: number): PatternNode {
    const character = this.#take();
    if (character === '(') return this.#group(depth);
    if (character === '[') return this.#class();
    if (character === '\\') return { kind: 'class', source: this.#escape() };
    if (character === '.') return { kind: 'class', source: '[^\\n\\r]' };
    if ('*+?{}])^$'.includes(character)) throw new PatternFault(`Unexpected ${character}`);
    return { kind: 'class', source: character === '/' ? '\\/' : character };
  }

  #group(depth: number): PatternNode {
    if (this.#next === '?') {
      this.#at += 1;
      if (this.#take() !== ':') throw new PatternFault('Look-around and named groups are not carried');
    }
    const node = this.#choice(depth + 1);
    if (this.#take() !== ')') throw new PatternFault('A group that does not end');
    return node;
  }

  #escape(): string {
    const character = this.#take();
    if (CLASS_ESCAPES.includes(character)) return `\\${character}`;
    if (Object.hasOwn(BLANKS, character)) return BLANKS[character]!;
    if (character === 'p' || character === 'P') return this.#property(character);
    if (LITERAL_ESCAPES.includes(character)) return /[-,:;@#%&_=!"'<>~` ]/.test(character) ? (character === '-' ? '\\x2d' : character) : `\\${character}`;
    throw new PatternFault(`\\${character} is not carried`);
  }

  #property(kind: string): string {
    const match = /^\{[A-Za-z_]{1,40}(=[A-Za-z_]{1,40})?\}/.exec(this.#characters.slice(this.#at, this.#at + 90).join(''));
    if (!match) throw new PatternFault('A property without a name');
    this.#at += match[0].length;
    return `\\${kind}${match[0]}`;
  }

  #class(): PatternNode {
    let source = '[';
    if (this.#next === '^') source += this.#take();
    while (this.#next !== ']') {
      const character = this.#take();
      source += character === '\\' ? this.#escape() : character === '[' ? '\\[' : character;
    }
    this.#at += 1;
    return { kind: 'class', source: `${source}]` };
  }
}
