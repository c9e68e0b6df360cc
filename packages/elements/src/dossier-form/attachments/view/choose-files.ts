import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { acceptAttribute, acceptsPictures } from '../words/kind-words.js';

export interface Chooser {
  /** Of the field. */
  readonly id: string;
  /** What the files are for. */
  readonly label: string;
  readonly accept: readonly string[];
  readonly isMultiple: boolean;
  readonly describedBy: string;
  readonly isWrong: boolean;
  readonly take: (files: readonly File[]) => void;
}

const OVER = 'data-over';

/** The browser's own file field, behind a button that speaks the page's language; files may also be dropped around it. */
export const chooseFiles = (chooser: Chooser): TemplateResult => html`
  <div class="choose screen-only" @dragenter=${onDrag} @dragover=${onDrag} @dragleave=${onLeave} @drop=${(event: DragEvent) => onDrop(event, chooser)}>
    ${fileInput(chooser, false)} ${acceptsPictures(chooser.accept) ? fileInput(chooser, true) : nothing}
    <span class="hint drop-words">${msg('hoặc kéo thả tệp vào đây', { id: 'files.drop' })}</span>
  </div>
`;

const fileInput = (chooser: Chooser, isCamera: boolean): TemplateResult => {
  const { id, label, accept, isMultiple, describedBy, isWrong } = chooser;
  const words = isCamera ? msg('Chụp ảnh', { id: 'files.camera' }) : msg('Chọn tệp', { id: 'files.choose' });
  const name = isCamera ? msg(str`Chụp ảnh: ${label}`, { id: 'files.camera-name' }) : msg(str`Chọn tệp: ${label}`, { id: 'files.choose-name' });
  return html`<label class="button file-button ${isCamera ? 'camera' : ''}">
    <input
      id="${id}-${isCamera ? 'camera' : 'choose'}"
      class="file-input"
      type="file"
      aria-label=${name}
      aria-describedby=${describedBy}
      aria-invalid=${isWrong ? 'true' : nothing}
      accept=${isCamera ? 'image/*' : acceptAttribute(accept)}
      capture=${isCamera ? 'environment' : nothing}
      ?multiple=${isMultiple && !isCamera}
      @change=${(event: Event) => onChange(event, chooser)}
    />
    <span aria-hidden="true">${words}</span>
  </label>`;
};

const onChange = (event: Event, { take }: Chooser): void => {
  const input = event.target as HTMLInputElement;
  const files = [...(input.files ?? [])];
  input.value = ''; // the same file may be chosen again after it was removed
  if (files.length > 0) take(files);
};

const hasFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes('Files') === true;

const onDrag = (event: DragEvent): void => {
  if (!hasFiles(event)) return;
  event.preventDefault();
  (event.currentTarget as HTMLElement).setAttribute(OVER, '');
};

const onLeave = (event: DragEvent): void => {
  const zone = event.currentTarget as HTMLElement;
  if (!zone.contains(event.relatedTarget as Node | null)) zone.removeAttribute(OVER);
};

const onDrop = (event: DragEvent, { take }: Chooser): void => {
  (event.currentTarget as HTMLElement).removeAttribute(OVER);
  if (!hasFiles(event)) return;
  event.preventDefault();
  const files = [...(event.dataTransfer?.files ?? [])];
  if (files.length > 0) take(files);
};
