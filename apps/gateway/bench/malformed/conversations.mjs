// Random malformed HTTP, and odd HTTP that is legal. Everything is bounded and follows from a seed.

const pickFrom = (random) => (list) => list[Math.floor(random() * list.length)];

const PATHS = ['/v1/services', '/v1/services?q=khai%20sinh', '/v1/services/1.001193', '/v1/health', '/v1/catalog', '/v1/sectors', '/v1/administrative-units?q=dong', '/', '/v1/nothing'];
const ESCAPES = ['%', '%z', '%zz', '%00', '%C0%AE', '%ED%A0%80', '%FF', '%E1%BB', '%u0111', '%25%', '%0d%0aX:1', '..%2f..%2f', '%2e%2e/', '//', '/./', ';a=b', '?', '&&', '&=', '=', '+', '#x', '[]', '|', '^', '`', '{}', '"', '<>', '\\', "'--"];
const NAMES = ['q', 'limit', 'cursor', 'sector', 'tier', 'level', 'at', 'version', '__proto__', 'constructor', 'q[]', 'a~b', ''];
const VALUES = ['', '0', '-1', '1e9', '99999999999999999999', 'NaN', 'null', 'true', '%F0%9F%92%A9', 'a%CC%81%CC%81', 'x'.repeat(501), '2025-02-30', '\u00ff', '%E2%80%AE'];
const HEADERS = [
  'Accept: text/html', 'Accept: ;;;q=', 'Accept-Encoding: br;q=2, *;q=x', 'Accept-Encoding: identity;q=0', `Accept-Language: ${'en,'.repeat(200)}`, 'If-None-Match: *', 'If-None-Match: "', `If-None-Match: ${'"a",'.repeat(2000)}`,
  'Range: bytes=0-1', 'Range: bytes=9-1,x', 'Origin: null', 'Origin: \u00e9', 'Host: other', 'Connection: close', 'Connection: Upgrade\r\nUpgrade: h2c', 'Expect: 100-continue', 'Expect: x', 'X-Request-Id: a b', `X-Request-Id: ${'z'.repeat(300)}`,
  'X-Forwarded-For: 1.2.3.4, junk', 'Cookie: a=b', 'Content-Type: application/json', 'TE: trailers', 'Via: 1.0 x', 'Transfer-Encoding: gzip', 'Content-Encoding: gzip', 'Max-Forwards: -1', 'Keep-Alive: timeout=99999',
];
const METHODS = ['GET', 'GET', 'GET', 'HEAD', 'OPTIONS', 'POST', 'PUT', 'DELETE', 'PATCH', 'TRACE', 'PROPFIND', 'QUERY', 'get', 'BREW', 'M-SEARCH', ''];
const VERSIONS = ['HTTP/1.1', 'HTTP/1.1', 'HTTP/1.1', 'HTTP/1.0', 'HTTP/0.9', 'HTTP/2.0', 'HTTP/9.9', 'http/1.1', 'HTTP/1.1 ', 'HTTP', ''];

const HOST = 'Host: localhost\r\n';
const simple = (path, headers = '') => `GET ${path} HTTP/1.1\r\n${HOST}${headers}\r\n`;

/** Kinds of conversation: each makes the bytes that a client sends, as latin1 text. */
const KINDS = {
  oddPath: (pick, random) => {
    const base = pick(PATHS);
    const at = Math.floor(random() * (base.length + 1));
    return simple(`${base.slice(0, at)}${pick(ESCAPES)}${base.slice(at)}`);
  },
  oddQuery: (pick, random) => {
    const pairs = Array.from({ length: 1 + Math.floor(random() * 6) }, () => `${pick(NAMES)}=${pick(VALUES)}`);
    return simple(`${pick(PATHS).split('?')[0]}?${pairs.join('&')}`);
  },
  oddHeaders: (pick, random) => simple(pick(PATHS), Array.from({ length: 1 + Math.floor(random() * 5) }, () => `${pick(HEADERS)}\r\n`).join('')),
  oddLine: (pick) => `${pick(METHODS)} ${pick([...PATHS, '*', '', 'v1', 'http://localhost/v1/sectors', 'http://[::1', 'https://x:99999/', '//x/y', 'javascript:1'])} ${pick(VERSIONS)}\r\n${HOST}\r\n`,
  simpleRequest: (pick) => `GET ${pick(PATHS)}\r\n`,
  connect: (pick) => `CONNECT ${pick(['localhost:80', 'x', '/', '[::1]:443', ''])} HTTP/1.1\r\n${HOST}\r\n${pick(['', 'hello'])}`,
  hugeHeader: (pick) => simple(pick(PATHS), `X-Long: ${'a'.repeat(pick([8_000, 16_000, 20_000, 70_000, 300_000]))}\r\n`),
  manyHeaders: (pick) => simple(pick(PATHS), Array.from({ length: pick([90, 300, 1500, 3000]) }, (_, n) => `X-${n}: y\r\n`).join('')),
  hugeTarget: (pick) => simple(`/v1/services?q=${'%E1%BA%A5'.repeat(pick([60, 900, 4_000, 40_000]))}`),
  badHeader: (pick) => simple(pick(PATHS), `${pick(['NoColon', ': empty', 'A B: c', 'X : y', 'X: a\0b', 'X: \x01', ' folded: x', 'X:\ty\r\n\tz', 'X: a\rb', '\u00ff: \u00ff', 'X'.repeat(2000)])}\r\n`),
  badHost: (pick) => `GET ${pick(PATHS)} HTTP/1.1\r\n${pick(['', 'Host:\r\n', 'Host: a b\r\n', `${HOST}${HOST}`, 'Host: <>\r\n', `Host: ${'a'.repeat(300)}\r\n`, 'Host: x:999999\r\n', 'Host: \u00ff\r\n'])}\r\n`,
  bodyOnGet: (pick) => `${pick(['GET', 'HEAD'])} ${pick(PATHS)} HTTP/1.1\r\n${HOST}Content-Length: ${pick(['5', '05', '+5', '5, 5', '-1', '5\r\nContent-Length: 6', '99999999999999999999', 'x', '0'])}\r\n\r\n${pick(['hello', '', 'hel', 'hello world', simple('/v1/health')])}`,
  chunked: (pick) => `${pick(['GET', 'POST', 'PUT'])} ${pick(PATHS)} HTTP/1.1\r\n${HOST}Transfer-Encoding: ${pick(['chunked', 'chunked, chunked', 'gzip, chunked', 'xchunked', 'chunked\r\nContent-Length: 3'])}\r\n\r\n${pick(['0\r\n\r\n', 'zz\r\n', '5\r\nhello\r\n0\r\n\r\n', '5\r\nhel', 'ffffffffffffffff\r\n', '-1\r\n', `1;${'x'.repeat(20_000)}\r\na\r\n0\r\n\r\n`, '5\nhello\n0\n\n', '0\r\nTrailer: x\r\n\r\n'])}`,
  wrongLength: (pick) => `POST ${pick(PATHS)} HTTP/1.1\r\n${HOST}Content-Length: ${pick([1, 50, 100_000])}\r\n\r\n${'b'.repeat(pick([0, 20, 200]))}`,
  pipelined: (pick, random) => Array.from({ length: 2 + Math.floor(random() * 7) }, () => pick([() => simple(pick(PATHS)), () => KINDS.oddPath(pick, random), () => KINDS.oddQuery(pick, random)])()).join('') + pick(['', 'nonsense\r\n\r\n', '\0']),
  otherProtocol: (pick) => pick(['\x16\x03\x01\x00\xc8\x01\x00\x00\xc4\x03\x03', 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n', 'SSH-2.0-x\r\n', 'EHLO x\r\n', '\0'.repeat(40), '\r\n\r\n\r\n', '*1\r\n$4\r\nPING\r\n', '']),
  lineEnds: (pick) => simple(pick(PATHS)).replaceAll('\r\n', pick(['\n', '\r', '\n\r', '\r\r\n'])),
  bareRubbish: (_pick, random) => Array.from({ length: 1 + Math.floor(random() * 200) }, () => String.fromCharCode(Math.floor(random() * 256))).join(''),
  mutated: (pick, random) => {
    const letters = [...simple(pick(PATHS), `${pick(HEADERS)}\r\n`)];
    for (let n = 1 + Math.floor(random() * 4); n > 0; n -= 1) letters.splice(Math.floor(random() * letters.length), pick([0, 1]), String.fromCharCode(Math.floor(random() * 256)));
    return letters.join('');
  },
  cutOff: (pick, random) => {
    const whole = simple(pick(PATHS), `${pick(HEADERS)}\r\n`);
    return whole.slice(0, Math.floor(random() * whole.length));
  },
};

/** One conversation: what is sent, of which kind, and how many requests it stands for. A few are sent in small pieces. */
export function conversation(random) {
  const pick = pickFrom(random);
  const kind = pick(Object.keys(KINDS));
  const bytes = Buffer.from(KINDS[kind](pick, random), 'latin1');
  return { kind, bytes, pieces: bytes.length < 2000 && random() < 0.02 ? 8 : 1 };
}
