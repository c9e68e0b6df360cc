/** Small generator with a seed, so that every run asks the same questions. */
export function randomFrom(seed) {
  let state = seed;
  return () => {
    state = (state * 1664525 + 1013904223) % 4294967296;
    return state / 4294967296;
  };
}

const fold = (text) => text.toLowerCase().normalize('NFD').replaceAll(/[\u0300-\u036f]/g, '').replaceAll('đ', 'd');
const toPath = (text, facet = '') => `/v1/services?q=${encodeURIComponent(text)}${facet}`;

/** Some words of a name in a row, half of the time without diacritics. */
function question(name, random) {
  const words = name.split(/\s+/);
  const length = 2 + Math.floor(random() * 4);
  const start = Math.floor(random() * Math.max(1, words.length - length));
  const text = words.slice(start, start + length).join(' ');
  return random() < 0.5 ? fold(text) : text;
}

/** Draws places `0 … count - 1` so that the n-th is drawn in proportion to 1/n (Zipf's law with exponent 1). */
function zipf(count, random) {
  const sums = [];
  let sum = 0;
  for (let rank = 1; rank <= count; rank += 1) sums.push((sum += 1 / rank));
  return () => {
    const wanted = random() * sum;
    let [low, high] = [0, count - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sums[middle] < wanted) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}

const POPULAR = 5000;
const shuffled = (list, random) => list.map((item) => [random(), item]).sort(([a], [b]) => a - b).map(([, item]) => item);

/** Longer and longer beginnings of a question, as a page sends them when its reader stops for a moment. */
function whileTyping(text, random) {
  const cuts = [3 + Math.floor(random() * 3), Math.floor(text.length * 0.5), text.length];
  return [...new Set(cuts.map((cut) => text.slice(0, Math.max(3, cut)).trim()))];
}

/**
 * Paths of searches as a portal sees them. 80 % of questions are drawn by Zipf's law (exponent 1) from 5,000 known
 * ones, so that the first of them makes 11 % and each of the last 2,000 less than 0.004 % of these; 20 % are drawn anew
 * from the names of all services, and nearly all of these are asked for the first time. Every third question comes
 * in up to three requests while it is typed; one in ten is narrowed by a facet. The known questions are the same for every
 * `seed`, which only chooses among them: a run with another seed warms a cache as yesterday does.
 */
export function mixedPaths(names, count, seed = 1) {
  const known = randomFrom(99);
  const questions = Array.from({ length: POPULAR }, () => question(names[Math.floor(known() * names.length)], known));
  const random = randomFrom(seed);
  const draw = zipf(POPULAR, random);
  const paths = [];
  while (paths.length < count) {
    const text = random() < 0.8 ? questions[draw()] : question(names[Math.floor(random() * names.length)], random);
    const facet = random() < 0.1 ? '&level=full' : '';
    const requests = random() < 1 / 3 ? whileTyping(text, random) : [text];
    paths.push(...requests.map((part) => toPath(part, facet)));
  }
  return paths.slice(0, count);
}

/** Paths of searches of which no two are the same question: no cache helps. */
export function distinctPaths(names, count, seed = 1) {
  const random = randomFrom(seed);
  const asked = new Set();
  while (asked.size < count) asked.add(question(names[Math.floor(random() * names.length)], random).toLowerCase());
  return shuffled([...asked], random).map((text) => toPath(text));
}
