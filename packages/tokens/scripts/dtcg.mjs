// Reads design tokens in the DTCG format (2025.10) and says them in CSS.

/** All tokens below `group` as `[path, token]`; a group's `$type` counts for what lies in it. */
export function listTokens(group, path = [], type = undefined) {
  const inherited = group.$type ?? type;
  if ('$value' in group) return [[path, { ...group, $type: inherited }]];
  return Object.entries(group)
    .filter(([name]) => !name.startsWith('$'))
    .flatMap(([name, child]) => listTokens(child, [...path, name], inherited));
}

/** `['color', 'surface']` → `--dvc-color-surface`. */
export const propertyName = (path) => `--dvc-${path.join('-')}`;

/** The declarations of a group, without white space: `--dvc-a:1;--dvc-b:2`. */
export const declarations = (group) =>
  listTokens(group)
    .map(([path, token]) => `${propertyName(path)}:${cssValue(token)}`)
    .join(';');

/** Lays `theme` over `base`: a token replaces a token, groups are merged. */
export function overlay(base, theme) {
  const merged = { ...base };
  for (const [name, value] of Object.entries(theme)) {
    const isGroup = !name.startsWith('$') && !('$value' in value);
    merged[name] = isGroup ? overlay(base[name] ?? {}, value) : value;
  }
  return merged;
}

const bare = (number) => String(number).replace(/^0\./, '.');
const measure = ({ value, unit }) => (value === 0 && unit === 'px' ? '0' : `${bare(value)}${unit}`);

function color({ components, alpha = 1, colorSpace }) {
  if (colorSpace !== 'srgb') throw new Error(`Colours are sRGB here, not ${colorSpace}`);
  const channels = alpha === 1 ? components : [...components, alpha];
  const hex = channels.map((part) => Math.round(part * 255).toString(16).padStart(2, '0')).join('');
  return `#${/^(?:(.)\1)+$/.test(hex) ? hex.replace(/(.)\1/g, '$1') : hex}`;
}

const shadow = ({ offsetX, offsetY, blur, spread, color: tint }) =>
  `${[offsetX, offsetY, blur, spread].map(measure).join(' ')} ${color(tint)}`;

const fontFamily = (names) => names.map((name) => (/^[-\w]+$/.test(name) ? name : `"${name}"`)).join(',');

const WRITERS = {
  color,
  shadow,
  fontFamily,
  dimension: measure,
  duration: measure,
  number: bare,
  fontWeight: bare,
  cubicBezier: (points) => `cubic-bezier(${points.map(bare).join(',')})`,
};

function cssValue({ $type, $value, $extensions }) {
  const write = WRITERS[$type];
  if (!write) throw new Error(`No way to say a token of type ${$type} in CSS`);
  const times = $extensions?.['vn.dvcqg.times'];
  return times ? `calc(var(${propertyName(times.split('.'))})*${write($value)})` : write($value);
}
