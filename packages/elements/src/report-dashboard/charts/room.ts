import type { Room } from './scene.js';

const NARROWEST = 200; // px; below, a chart is drawn wider than its place and shrunk

/** The room that an element gives its charts: its width, and labels a little smaller than its text. */
export const roomIn = (place: Element, width: number): Room => {
  const { fontFamily, fontSize } = getComputedStyle(place);
  const em = Number.parseFloat(fontSize) * 0.875;
  const pen = document.createElement('canvas').getContext('2d');
  const measure: Room['measure'] = (text, isStrong = false) => {
    if (!pen) return text.length * em * 0.6;
    pen.font = `${isStrong ? 600 : 400} ${em}px ${fontFamily}`;
    return pen.measureText(text).width;
  };
  return { width: Math.max(NARROWEST, Math.floor(width)), em, measure };
};
