import { isRecord, own } from '../json.js';
import { pointerOf } from '../pointer.js';

/** A Form.io component as it comes: anything may be missing or of another type. */
export type Component = Readonly<Record<string, unknown>>;

export const textOf = (component: Component, name: string): string => {
  const value = own(component, name);
  return typeof value === 'string' ? value : '';
};

export const numberOf = (value: unknown): number | undefined => {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
};

export const recordOf = (component: Component, name: string): Component => {
  const value = own(component, name);
  return isRecord(value) ? value : {};
};

/** A component and where it stands in the source. */
export interface Placed {
  readonly component: Component;
  readonly pointer: string;
}

/** The components of a list with their places. */
export const placed = (value: unknown, pointer: string): Placed[] =>
  (Array.isArray(value) ? value : []).flatMap((component: unknown, at) => (isRecord(component) ? [{ component, pointer: pointer + pointerOf(at) }] : []));

/** Components inside a component: of panels, wells, tabs, columns and tables. */
export function childrenOf({ component, pointer }: Placed): Placed[] {
  const inside = (name: string): Placed[] => placed(own(component, name), pointer + pointerOf(name));
  const nested = (each: Placed): Placed[] => placed(own(each.component, 'components'), each.pointer + pointerOf('components'));
  const rows = own(component, 'rows');
  const cells = Array.isArray(rows) ? rows.flatMap((row, at) => placed(row, pointer + pointerOf('rows', at)).flatMap(nested)) : [];
  const direct = inside('components');
  const tabs = textOf(component, 'type') === 'tabs' ? direct.flatMap(nested) : direct;
  return [...tabs, ...inside('columns').flatMap(nested), ...cells];
}

/** Components that only lay others out. */
export const isLayout = (type: string): boolean => ['panel', 'fieldset', 'well', 'columns', 'table', 'tabs'].includes(type) || type === '';
export const isGrid = (type: string): boolean => type === 'datagrid' || type === 'editgrid';

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

/** Markup as plain text: no element, no script, no comment is left. Lines stay lines. */
export function plainText(html: string): string {
  let text = '';
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    if (open < 0) { text += html.slice(at); break; }
    text += html.slice(at, open);
    const close = html.indexOf('>', open);
    if (close < 0) break;
    const tag = /^<\/?([a-z0-9]+)/i.exec(html.slice(open, open + 30))?.[1]?.toLowerCase() ?? '';
    if (['p', 'br', 'div', 'li', 'tr', 'h1', 'h2', 'h3', 'h4'].includes(tag)) text += '\n';
    const hidden = (tag === 'script' || tag === 'style') && html[open + 1] !== '/';
    const end = hidden ? html.toLowerCase().indexOf(`</${tag}`, close) : -1;
    at = hidden ? (end < 0 ? html.length : end) : close + 1;
  }
  return text.replace(/&(?:#(\d{1,6})|([a-z]{2,5}));/gi, (whole, code: string | undefined, name: string | undefined) => {
    if (code !== undefined) return Number(code) > 31 && Number(code) < 0xd800 ? String.fromCodePoint(Number(code)) : ' ';
    return ENTITIES[name!.toLowerCase()] ?? whole;
  }).replace(/[^\S\n]+/g, ' ').replace(/ ?\n[ \n]*/g, '\n').trim();
}
