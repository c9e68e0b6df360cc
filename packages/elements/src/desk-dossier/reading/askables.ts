import type { Dossier } from '@dvcqg/openapi';
import type { Askable } from '../act/act-facts.js';
import type { ReadForm } from './form-reader.js';
import { fieldAt, formPlace } from '../../dossier-form/session/field-at.js';

/** What may be asked for again: the papers of the form and of the files, and its questions. Named in Vietnamese, as citizens read it. */
export const askablesOf = ({ files }: Dossier, form: ReadForm | undefined): { readonly papers: readonly Askable[]; readonly questions: readonly Askable[] } => {
  const papers = new Map<string, Askable>();
  const questions: Askable[] = [];
  const place = form && formPlace(form.filling.state);
  for (const step of form?.definition.steps ?? []) {
    for (const { template } of form?.filling.layout.sections(step.id) ?? []) {
      for (const each of form?.filling.layout.below(template) ?? []) {
        const at = place && fieldAt(each, place);
        const name = at && 'label' in at.field ? (at.field.label?.vi ?? '') : '';
        if (!at || !name || at.field.type === 'static' || at.field.type === 'consent') continue;
        if (at.field.type === 'attachment') papers.set(name, { name, paper: name, pointer: at.pointer });
        else questions.push({ name, pointer: at.pointer });
      }
    }
  }
  for (const { paper } of files) if (paper && !papers.has(paper)) papers.set(paper, { name: paper, paper });
  return { papers: [...papers.values()], questions };
};

/** Names a place in the answers by its question; the place itself where the form does not know it. */
export const namesByPointer = (dossier: Dossier, form: ReadForm | undefined): ((pointer: string) => string) => {
  const { papers, questions } = askablesOf(dossier, form);
  const names = new Map([...papers, ...questions].map(({ name, pointer }) => [pointer, name]));
  return (pointer) => names.get(pointer) ?? names.get(pointer.replace(/^(\/[^/]+).*$/, '$1')) ?? pointer;
};
