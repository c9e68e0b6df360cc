/** What a mark is coloured by; the element's styles give each its token, and its system colour in forced colours. */
export type Paint = 'ink' | 'muted' | 'grid' | 'track' | 'surface' | 'series-0' | 'series-1' | `part-${0 | 1 | 2 | 3 | 4 | 5}` | `step-${0 | 1 | 2 | 3 | 4}` | 'unmeasured';

/** Lines or dots over a surface, so that it is told from its neighbours without its hue. 0 is none. */
export type Texture = 0 | 1 | 2 | 3 | 4 | 5;

export interface RectMark {
  readonly kind: 'rect';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly fill: Paint;
  readonly texture?: Texture;
}

export interface PathMark {
  readonly kind: 'path';
  readonly d: string;
  /** Where the path's origin is. */
  readonly x?: number;
  readonly y?: number;
  readonly fill?: Paint;
  readonly texture?: Texture;
  readonly stroke?: Paint;
  readonly strokeWidth?: number;
  /** Its texture only supports steps of lightness. */
  readonly isFaint?: boolean;
  /** Pattern of strokes and gaps, such as `6 4`. */
  readonly dash?: string;
}

export interface TextMark {
  readonly kind: 'text';
  readonly x: number;
  /** Of the base line. */
  readonly y: number;
  readonly text: string;
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly paint?: Paint;
  readonly isStrong?: boolean;
  /** An official name, which stays Vietnamese. */
  readonly isOfficial?: boolean;
  /** Stands on what is drawn below it: gets an edge of the surface's colour. */
  readonly isOver?: boolean;
}

export type Mark = RectMark | PathMark | TextMark;

/** A chart as plain marks, in px, ready to be drawn as SVG or painted on a canvas. */
export interface Scene {
  readonly width: number;
  readonly height: number;
  readonly marks: readonly Mark[];
}

/** The room that a chart gets. */
export interface Room {
  readonly width: number;
  /** Size of the labels' type, in px. */
  readonly em: number;
  /** Width of a label, in px. */
  readonly measure: (text: string, isStrong?: boolean) => number;
}

/** Cuts a label where its room ends. */
export const fitted = (text: string, width: number, { measure }: Room, isStrong = false): string => {
  if (measure(text, isStrong) <= width) return text;
  let cut = text;
  while (cut.length > 1 && measure(`${cut}…`, isStrong) > width) cut = cut.slice(0, -1).trimEnd();
  return `${cut}…`;
};

/** A label over as many lines as it takes, `most` at most. */
export const wrapped = (text: string, width: number, room: Room, most = 2): readonly string[] => {
  const lines: string[] = [];
  let line = '';
  const words = text.split(' ');
  for (const [at, word] of words.entries()) {
    const longer = line ? `${line} ${word}` : word;
    if (line && room.measure(longer) > width) {
      if (lines.length === most - 1) return [...lines, fitted([line, ...words.slice(at)].join(' '), width, room)];
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, fitted(line, width, room)];
};
