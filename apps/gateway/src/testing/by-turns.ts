/** What both do: begin, end, and wait for what they do by themselves. */
const WITH_BOTH: readonly PropertyKey[] = ['start', 'stop', 'stopping', 'close', 'settled', 'refresh'];

type Call = (...values: readonly unknown[]) => unknown;
type Pair<Part> = readonly [Part, Part];

const call = (part: object, key: PropertyKey, values: readonly unknown[]): unknown => (Reflect.get(part, key, part) as Call).apply(part, [...values]);

function callBoth(parts: Pair<object>, key: PropertyKey, values: readonly unknown[]): unknown {
  const [first, second] = [call(parts[0], key, values), call(parts[1], key, values)];
  return first instanceof Promise ? Promise.all([first, second]).then(([answer]: unknown[]) => answer) : first;
}

function asOne<Part extends object>(parts: Pair<Part>, turn: () => 0 | 1): Part {
  const get = (first: Part, key: PropertyKey): unknown => {
    const value: unknown = Reflect.get(first, key, first);
    if (typeof value === 'function') return (...values: readonly unknown[]) => (WITH_BOTH.includes(key) ? callBoth(parts, key, values) : call(parts[turn()], key, values));
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    return asOne<object>([value, Reflect.get(parts[1], key, parts[1]) as object], turn);
  };
  return new Proxy(parts[0], { get });
}

/**
 * Two gateways over one database (or the same part of two) as one: request n goes to gateway n mod 2, and so does whatever else a test
 * has a gateway do. `order`: which one, over and over; `GATEWAY_TURNS=0110` in the environment runs all tests in that order.
 */
export function byTurns<Part extends object>(parts: Pair<Part>, order = process.env['GATEWAY_TURNS'] ?? '01'): Part {
  let asked = 0;
  return asOne(parts, () => (order[asked++ % order.length] === '1' ? 1 : 0));
}
