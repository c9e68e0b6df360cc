/** Small generator with a seed, so that every run asks the same questions. */
export function randomFrom(seed) {
  let state = seed;
  return () => {
    state = (state * 1664525 + 1013904223) % 4294967296;
    return state / 4294967296;
  };
}

const fold = (text) => text.toLowerCase().normalize('NFD').replaceAll(/[\u0300-\u036f]/g, '').replaceAll('đ', 'd');

/** One question about a service: some words of its name in a row, often without diacritics, the last one often half typed. */
function question(name, random) {
  const words = name.split(/\s+/);
  const length = 2 + Math.floor(random() * 4);
  const start = Math.floor(random() * Math.max(1, words.length - length));
  const text = words.slice(start, start + length).join(' ');
  const typed = random() < 0.5 ? fold(text) : text;
  return random() < 0.4 ? typed.slice(0, -1 - Math.floor(random() * 2)) : typed;
}

/**
 * Paths of searches as a day brings them: half of them from 200 questions that many ask, half drawn from so many that
 * nearly all of them are asked for the first time; one in ten narrowed by a facet.
 */
export function searchPaths(names, count, seed = 1) {
  const random = randomFrom(seed);
  const pick = () => names[Math.floor(random() * names.length)];
  const popular = Array.from({ length: 200 }, () => question(pick(), random));
  return Array.from({ length: count }, () => {
    const text = random() < 0.5 ? popular[Math.floor(random() ** 2 * popular.length)] : question(pick(), random);
    const facet = random() < 0.1 ? '&level=full' : '';
    return `/v1/services?q=${encodeURIComponent(text)}${facet}`;
  });
}
