import type { FormValues } from '@dvcqg/forms';
import type { FormDefinition, FormFile, FormSection, Supplement, SupplementAnswer, SupplementItem, SupplementSubmission } from '@dvcqg/openapi';
import { msg, str } from '@lit/localize';
import { spoken } from '../../dossier-form/embedded/spoken.js';

/** As in the contract. */
const MOST_FILES = 20;
const MOST_SIGNS = 4000;

const filesId = (at: number): string => `files${at}`;
const noteId = (at: number): string => `note${at}`;

/** One thing that is asked for: its files, or words, or both. */
const section = ({ paper }: SupplementItem, at: number): FormSection => ({
  id: `item${at}`,
  fields: [
    { id: filesId(at), type: 'attachment', maxFiles: MOST_FILES, label: paper ? { vi: paper } : spoken(() => msg(str`Tệp cho mục ${at + 1}`, { id: 'supplement.files' })) },
    {
      id: noteId(at),
      type: 'multiline',
      maxLength: MOST_SIGNS,
      label: spoken(() => msg(str`Trả lời mục ${at + 1} bằng lời`, { id: 'supplement.note' })),
      help: spoken(() => msg('Cần có khi không gửi tệp.', { id: 'supplement.note.help' })),
      required: { empty: { field: filesId(at) } },
    },
  ],
});

/** A supplement request as a form of one step, so that the form engine and the fields of files do for it what they do for dossiers. */
export const requestForm = ({ items }: Supplement): FormDefinition => {
  const title = spoken(() => msg('Gửi bổ sung', { id: 'supplement.title' }));
  return { id: 'supplement', version: 1, title, steps: [{ id: 'answers', title, sections: items.map(section) }] };
};

const answer = (values: FormValues, item: number): SupplementAnswer => {
  const note = String(values[noteId(item)] ?? '').trim();
  const files = (values[filesId(item)] ?? []) as unknown as readonly FormFile[];
  return { item, ...(note && { note }), ...(files.length > 0 && { uploadIds: files.map(({ uploadId }) => uploadId) }) };
};

/** What the reader has answered, as the gateway takes it: everything at once. */
export const submissionOf = ({ items }: Supplement, values: FormValues): SupplementSubmission => ({ answers: items.map((_item, at) => answer(values, at)) });
