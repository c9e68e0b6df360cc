import type { Mark, Scene } from './scene.js';
import { penOf, TEXTURES, TILE } from './textures.js';

/** What a picture says around its chart. */
export interface Caption {
  readonly title: string;
  /** Of what, when, from where; one line each. */
  readonly notes: readonly string[];
}

const SCALE = 2; // for print and for screens with small pixels
const MARGIN = 24;
const FAINT = 0.35; // as the styles have it

type Pen = CanvasRenderingContext2D;

const isSeen = (colour: string): boolean => colour !== '' && colour !== 'none' && colour !== 'rgba(0, 0, 0, 0)';

const texture = (pen: Pen, at: NonNullable<Exclude<Mark, { kind: 'text' }>['texture']>, colour: string): CanvasPattern | null => {
  const tile = document.createElement('canvas');
  tile.width = tile.height = TILE * SCALE;
  const tilePen = tile.getContext('2d') as Pen;
  tilePen.scale(SCALE, SCALE);
  tilePen.lineCap = 'round';
  tilePen.lineWidth = penOf(at);
  tilePen.strokeStyle = colour;
  tilePen.stroke(new Path2D(TEXTURES[at]));
  const made = pen.createPattern(tile, 'repeat');
  made?.setTransform(new DOMMatrix().scale(1 / SCALE));
  return made;
};

const outlineOf = (mark: Exclude<Mark, { kind: 'text' }>): Path2D => {
  if (mark.kind === 'path') return new Path2D(mark.d);
  const outline = new Path2D();
  outline.rect(mark.x, mark.y, mark.width, mark.height);
  return outline;
};

/** Paints a mark in the colours of the element that shows it. */
const paint = (pen: Pen, mark: Mark, shown: Element, surface: string): void => {
  const { fill, stroke, fontFamily, fontSize, fontWeight } = getComputedStyle(shown);
  pen.save();
  if (mark.kind === 'text') {
    pen.font = `${fontWeight} ${fontSize} ${fontFamily}`;
    pen.textAlign = mark.anchor === 'middle' ? 'center' : (mark.anchor ?? 'start');
    if (mark.isOver) {
      pen.strokeStyle = stroke;
      pen.lineWidth = 3;
      pen.lineJoin = 'round';
      pen.strokeText(mark.text, mark.x, mark.y);
    }
    pen.fillStyle = fill;
    pen.fillText(mark.text, mark.x, mark.y);
  } else {
    const outline = outlineOf(mark);
    if (mark.kind === 'path' && mark.x !== undefined) pen.translate(mark.x, mark.y ?? 0);
    if (isSeen(fill)) {
      pen.fillStyle = fill;
      pen.fill(outline);
    }
    const lines = mark.texture && texture(pen, mark.texture, surface);
    if (lines) {
      pen.globalAlpha = mark.kind === 'path' && mark.isFaint ? FAINT : 1;
      pen.fillStyle = lines;
      pen.fill(outline);
      pen.globalAlpha = 1;
    }
    if (isSeen(stroke)) {
      pen.strokeStyle = stroke;
      pen.lineWidth = mark.kind === 'path' ? (mark.strokeWidth ?? 1) : 1;
      pen.setLineDash(mark.kind === 'path' && mark.dash ? mark.dash.split(' ').map(Number) : []);
      pen.stroke(outline);
    }
  }
  pen.restore();
};

const linesOf = (pen: Pen, text: string, width: number): readonly string[] => {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line ? `${line} ${word}` : word;
    if (line && pen.measureText(longer).width > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line ? [...lines, line] : lines;
};

/**
 * A chart as PNG, with its title above and its notes below, as it is shown now.
 * @param shown the SVG that shows the scene
 */
const pictureOf = async (scene: Scene, shown: SVGSVGElement, { title, notes }: Caption): Promise<Blob> => {
  const canvas = document.createElement('canvas');
  const pen = canvas.getContext('2d') as Pen;
  const { color, fontFamily, fontSize } = getComputedStyle(shown);
  const em = Number.parseFloat(fontSize);
  const surface = getComputedStyle(shown).getPropertyValue('background-color');
  const titleFont = `600 ${em * 1.3}px ${fontFamily}`;
  const noteFont = `400 ${em}px ${fontFamily}`;
  pen.font = titleFont;
  const titles = linesOf(pen, title, scene.width);
  pen.font = noteFont;
  const below = notes.flatMap((note) => linesOf(pen, note, scene.width));
  const top = MARGIN + titles.length * em * 1.9;
  const height = top + scene.height + em + below.length * em * 1.6 + MARGIN;
  canvas.width = (scene.width + 2 * MARGIN) * SCALE;
  canvas.height = height * SCALE;
  pen.scale(SCALE, SCALE);
  pen.fillStyle = isSeen(surface) ? surface : 'white';
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.translate(MARGIN, 0);
  pen.fillStyle = color;
  pen.font = titleFont;
  for (const [at, line] of titles.entries()) pen.fillText(line, 0, MARGIN + em * (1.2 + at * 1.9));
  pen.font = noteFont;
  for (const [at, line] of below.entries()) pen.fillText(line, 0, top + scene.height + em * (2 + at * 1.6));
  pen.translate(0, top);
  const marks = shown.querySelectorAll('.mark');
  for (const [at, mark] of scene.marks.entries()) paint(pen, mark, marks[at] as Element, pen.fillStyle && isSeen(surface) ? surface : 'white');
  return new Promise((resolve, reject) => canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The picture could not be made'))), 'image/png'));
};

const KEPT = 60_000; // milliseconds; the browser has begun to save it by then

/**
 * Has the browser save a chart as a PNG file.
 * @param name without ending
 */
export const savePicture = async (scene: Scene, shown: SVGSVGElement, caption: Caption, name: string): Promise<void> => {
  const address = URL.createObjectURL(await pictureOf(scene, shown, caption));
  const link = document.createElement('a');
  link.href = address;
  link.download = `${name}.png`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT);
};
