import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { vietnameseMark } from '../../core/official-names.js';
import type { Mark, Scene, Texture } from './scene.js';
import { penOf, TEXTURES, TILE } from './textures.js';

const textureId = (texture: Texture): string => `texture-${texture}`;

const texturesOf = ({ marks }: Scene): readonly Texture[] => [...new Set(marks.flatMap((mark) => (mark.kind !== 'text' && mark.texture) || []))];

const pattern = (texture: Texture): SVGTemplateResult => svg`<pattern id=${textureId(texture)} width=${TILE} height=${TILE} patternUnits="userSpaceOnUse">
  <path class="texture" d=${TEXTURES[texture]} stroke-width=${penOf(texture)}></path>
</pattern>`;

/** Every mark is one element, so that a picture can be painted in the very colours that are shown. */
const drawn = (mark: Mark): SVGTemplateResult => {
  if (mark.kind === 'text') {
    return svg`<text class="mark" data-fill=${mark.paint ?? 'ink'} ?data-strong=${mark.isStrong} ?data-over=${mark.isOver} lang=${(mark.isOfficial && vietnameseMark()) || nothing}
      x=${mark.x} y=${mark.y} text-anchor=${mark.anchor ?? 'start'}>${mark.text}</text>`;
  }
  if (mark.kind === 'rect') return svg`<rect class="mark" data-fill=${mark.fill} x=${mark.x} y=${mark.y} width=${mark.width} height=${mark.height}></rect>`;
  return svg`<path class="mark" data-fill=${mark.fill ?? nothing} data-stroke=${mark.stroke ?? nothing} d=${mark.d}
    transform=${mark.x === undefined ? nothing : `translate(${mark.x} ${mark.y ?? 0})`} stroke-width=${mark.strokeWidth ?? 1} stroke-dasharray=${mark.dash ?? nothing}></path>`;
};

/** The same shape again, filled with lines or dots. */
const textured = (mark: Mark): SVGTemplateResult | typeof nothing => {
  if (mark.kind === 'text' || !mark.texture) return nothing;
  const fill = `url(#${textureId(mark.texture)})`;
  return mark.kind === 'rect'
    ? svg`<rect x=${mark.x} y=${mark.y} width=${mark.width} height=${mark.height} fill=${fill}></rect>`
    : svg`<path ?data-faint=${mark.isFaint} class="overlay" d=${mark.d} transform=${mark.x === undefined ? nothing : `translate(${mark.x} ${mark.y ?? 0})`} fill=${fill}></path>`;
};

/** A scene as a picture with a name; what it shows in words and numbers stands beside it. */
export const chartView = (scene: Scene, name: string): TemplateResult => {
  const textures = texturesOf(scene);
  return html`<svg class="chart" role="img" aria-label=${name} width=${scene.width} height=${scene.height} viewBox="0 0 ${scene.width} ${scene.height}">
    ${textures.length > 0 ? svg`<defs>${textures.map(pattern)}</defs>` : nothing} ${scene.marks.map((mark) => [drawn(mark), textured(mark)])}
  </svg>`;
};
