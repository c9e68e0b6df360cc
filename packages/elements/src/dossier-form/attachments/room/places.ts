import type { FormFile } from '@dvcqg/openapi';
import { fieldsOfStep, type FieldAt } from '../../session/field-at.js';
import { REVIEW, type Filling } from '../../session/filling.js';
import type { Attachment } from './attachment.js';

/** Where a file's field is now: rows move, and those of an earlier day have other ids. Undefined while it does not show. */
export const placeOf = ({ field, pointer }: Pick<Attachment, 'field' | 'pointer'>, filling: Filling): FieldAt | undefined => {
  for (const step of filling.steps) {
    if (step === REVIEW) continue;
    for (const at of fieldsOfStep(filling.layout, filling.state, step)) {
      if (at.field.type === 'attachment' && (field === undefined ? at.pointer === pointer : at.id === field)) return at;
    }
  }
  return undefined;
};

/** The files of an answer, as far as it is one. */
export const filesOf = ({ cell }: FieldAt): readonly FormFile[] => (Array.isArray(cell.value) ? (cell.value as unknown as readonly FormFile[]) : []);

/** Whether a file is part of the answer at a pointer. */
export const isAnswer = (file: FormFile, pointer: string, filling: Filling): boolean => {
  const at = placeOf({ field: undefined, pointer }, filling);
  return at !== undefined && filesOf(at).some(({ uploadId }) => uploadId === file.uploadId);
};
