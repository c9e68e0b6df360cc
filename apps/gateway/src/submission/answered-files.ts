import { type CompiledForm, createFormState, type FormContext, type FormValues, pointerOf, segmentsOf, visibleFields } from '@dvcqg/forms';
import type { FormFile, FormViolation } from '@dvcqg/openapi';
import type { ClaimedFile } from '../uploads/claims.js';

/** A file among the answers. */
export interface AnsweredFile {
  /** Where it stands in the answers. */
  readonly pointer: string;
  /** Name of the paper (thành phần hồ sơ) that it stands for. */
  readonly paper: string | undefined;
  readonly file: FormFile;
}

const LONGEST_PAPER = 2000;

const shortened = (text: string): string => (text.length > LONGEST_PAPER ? `${text.slice(0, LONGEST_PAPER - 1).toWellFormed()}…` : text);

/** The files of answers that were found right. */
export function filesOf(form: CompiledForm, values: FormValues, context: FormContext): AnsweredFile[] {
  return visibleFields(createFormState(form, values, context)).flatMap(({ pointer, field, cell }) => {
    if (field.type !== 'attachment' || !Array.isArray(cell.value)) return [];
    const paper = field.label === undefined ? undefined : shortened(field.label.vi);
    return (cell.value as unknown as FormFile[]).map((file, at) => ({ pointer: pointer + pointerOf(at), paper, file }));
  });
}

/** What is wrong with the files as a whole: too many, or one in two places. */
export function checkFiles(files: readonly AnsweredFile[], maxFiles: number): FormViolation[] {
  if (files.length > maxFiles) return [{ pointer: '', code: 'too_many', params: { limit: maxFiles } }];
  const seen = new Set<string>();
  return files.flatMap(({ pointer, file: { uploadId } }) => {
    if (seen.has(uploadId)) return [{ pointer, code: 'duplicate' }];
    seen.add(uploadId);
    return [];
  });
}

function put(values: unknown, pointer: string, file: FormFile): void {
  const segments = segmentsOf(pointer) ?? [];
  const last = segments.pop() ?? '';
  const holder = segments.reduce<unknown>((at, segment) => (at as Record<string, unknown>)[segment], values);
  (holder as Record<string, unknown>)[last] = file;
}

/** A file with what the gateway knows of it. */
export interface SettledFile extends AnsweredFile {
  readonly claim: ClaimedFile;
}

/** Files and answers as they are stored: with what the gateway itself knows of each file instead of what the client said. */
export interface SettledFiles {
  readonly values: Record<string, unknown>;
  readonly files: readonly SettledFile[];
  /** Nothing that a rule of the form can depend on was said differently. */
  readonly wereRight: boolean;
}

/**
 * Puts what was claimed into the answers.
 * @throws Error when a claim is missing: who claims answers for every upload or throws
 */
export function settleFiles(values: FormValues, files: readonly AnsweredFile[], claims: readonly ClaimedFile[]): SettledFiles {
  const byUpload = new Map(claims.map((claim) => [claim.uploadId, claim]));
  const settled = structuredClone(values) as Record<string, unknown>;
  const known = files.map((answered) => {
    const claim = byUpload.get(answered.file.uploadId);
    if (!claim) throw new Error('A claimed upload is missing');
    const { uploadId, name, size, mediaType, sha256 } = claim;
    const file: FormFile = { uploadId, name, size, mediaType, sha256 };
    put(settled, answered.pointer, file);
    return { ...answered, file, claim };
  });
  const wereRight = files.every(({ file }, at) => file.size === known[at]?.file.size && file.mediaType === known[at].file.mediaType);
  return { values: settled, files: known, wereRight };
}
